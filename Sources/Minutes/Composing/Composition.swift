import Domain

/// All that the sections need to write one set of minutes: the file as it stood, the discussion and what may be shown.
struct Composition {
    /// The file as it stood at the closing.
    let file: CaseFile
    let discussion: Known<Discussion>
    let closing: Known<Closing>?
    var discretion: Discretion
    let language: Language
    /// What the file pointed at when the discussion was closed.
    let attention: Attention
    /// Where the discussion began in the order of everything.
    let start: Place

    var dossier: Dossier { file.dossier }
    /// The day the minutes speak of.
    var day: Day { file.today }

    /// Nothing when the file held no such discussion. It begins with what may be shared only.
    init?(
        _ reference: Reference<Discussion>, in file: CaseFile, _ language: Language, _ checks: [any Check.Type]
    ) {
        let now = file.dossier
        let closed = now.closing(of: reference).flatMap { now.ledger.history(of: $0.id).first }
        let then = closed.map { CaseFile(file, asItStoodAt: $0.provenance.place, on: $0.data.day) } ?? file
        guard let discussion = then.dossier.ledger[reference] else { return nil }
        self.file = then
        self.discussion = discussion
        closing = then.dossier.closing(of: reference)
        discretion = Discretion(now: now.ledger)
        attention = Attention(then, checks: checks)
        self.language = language
        start = then.dossier.ledger.history(of: reference).first?.provenance.place ?? discussion.provenance.place
    }

    private var sections: [MinutesSection] {
        [
            notSafeNow, questions, children, broughtIn, earlierAgreements, agreements, setAside, stillOpen, lookingBack,
        ].compactMap { $0 }
    }

    var document: MinutesDocument {
        MinutesDocument(
            language: language, title: title, notices: notices, facts: facts, sections: sections,
            footer: footer, fileStem: fileStem)
    }

    /// The words in the language of these minutes.
    func say(_ text: Text) -> String { text(language) }

    func say(nl: String, en: String) -> String { language == .nl ? nl : en }

    /// A table in which nothing is empty: what an entry does not say, the minutes call not recorded.
    func filled(caption: String, columns: [String], rows: [[String]]) -> MinutesTable {
        MinutesTable(
            caption: caption, columns: columns, rows: rows.map { row in row.map { $0.isEmpty ? notRecorded : $0 } })
    }

    /// Whether something was recorded while the family was on the table.
    func isFromDiscussion(_ provenance: Provenance) -> Bool { provenance.place > start }
}
