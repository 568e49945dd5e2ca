import Domain

/// What of one family may stand on a screen that a whole room can see: the one place where a view asks before it shows the
/// words of an entry. What is confidential stands there as such until somebody with a reason asks for it with `x`.
struct Wall {
    let dossier: Dossier
    /// Whether somebody asked to see what is confidential.
    let isRevealed: Bool
    private let initials: Initials?

    /// The sign before everything that is hidden; it stands nowhere else.
    static let mark: Character = "▒"
    static let hidden = Text(nl: "\(mark) vertrouwelijk", en: "\(mark) confidential")

    init(_ dossier: Dossier, _ desk: Desk) {
        self.dossier = dossier
        isRevealed = desk.isRevealed
        initials = desk.usesInitials ? Initials(dossier) : nil
    }

    /// Whether the words of an entry must stay off the screen now. An entry that never arrived hides nothing.
    func hides(_ id: EntryID) -> Bool {
        guard !isRevealed, let entry = dossier.ledger.entry(id)?.entry else { return false }
        return dossier.ledger.isConfidential(entry)
    }

    func hides<Kind>(_ known: Known<Kind>) -> Bool { !isRevealed && known.isConfidential }

    /// Who made a report, or who around the family told something, until it is asked for.
    func hidesOrigin(of signal: Signal) -> Bool { !isRevealed && signal.hasConfidentialOrigin }

    /// The summary of an entry, or that it is confidential.
    func summary(_ id: EntryID) -> Text {
        guard let fact = dossier.ledger.entry(id)?.entry.fact else { return Text(verbatim: "") }
        return hides(id) ? Wall.hidden : words(fact.summary(in: dossier))
    }

    /// Some words of a fact, or that they are confidential; nothing where the fact has no such words.
    func words<Kind>(_ known: Known<Kind>, _ pick: (Kind) -> String?) -> Text? {
        guard let words = pick(known.data) else { return nil }
        return hides(known) ? Wall.hidden : self.words(Text(verbatim: words))
    }

    /// What a fact says where a label already says what it is about, or that it is confidential.
    func telling<Kind>(_ known: Known<Kind>, _ pick: (Kind) -> Text) -> Text {
        hides(known) ? Wall.hidden : words(pick(known.data))
    }

    /// Words about this family, with initials in place of names where that was asked for.
    func words(_ text: Text) -> Text {
        guard let initials else { return text }
        let dutch = initials.replaced(in: text.nl)
        return Text(nl: dutch, en: text.en == text.nl ? dutch : initials.replaced(in: text.en))
    }

    func words(_ text: String) -> String { initials?.replaced(in: text) ?? text }

    /// How a member is called on this screen.
    func name(_ member: Reference<Member>) -> String { words(dossier.name(of: member)) }

    func names(_ members: [Reference<Member>]) -> String { members.map(name).joined(separator: ", ") }
}

extension Desk {
    /// What of this family may stand on the screen of this terminal.
    func wall(_ family: FamilyID) -> Wall { Wall(dossier(family), self) }
}
