import Domain

/// A form for one kind of fact. The same list of fields enters a new fact and corrects one that stands, so that what can be
/// entered can be corrected, and what is shown of an entry is what was asked.
protocol FactForm: Form {
    associatedtype Fact: EventKind
    /// What is being corrected; nothing when it is new.
    var correcting: Reference<Fact>? { get }
    init(family: FamilyID, correcting: Reference<Fact>)
    /// What a new one starts from. Places that must be chosen hold a blank, which `FactField` reads as empty.
    func blank(_ desk: Desk) -> Fact
    func rows(_ desk: Desk) -> [FactField<Fact>]
    /// The fields that are shown on request only, although the rest of the fact may be on a shared screen.
    func discreetFields(of fact: Fact) -> Set<String>
    /// Why they are; nothing where there are none.
    func discretion(of fact: Fact) -> Text?
    /// Fills in what follows from what was filled in, and refuses what only this form can refuse; what the fact points at
    /// may be made in the same save.
    /// - Returns: the entries that come before it.
    func complete(_ fact: inout Fact, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry]
    /// What a new fact takes the place of, because it was never so.
    func replaced(by fact: Fact, _ desk: Desk) -> [EntryID]
    /// Other entries that belong in the same save: what the new fact ends, or what it makes of another.
    func also(_ entry: Entry, _ fact: Fact, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry]
    /// What the message line says once it is on disk.
    func said(_ fact: Fact, _ desk: Desk) -> Text
}

extension FactForm {
    var word: String { Fact.word }
    var subject: String { correcting?.id.value ?? "" }

    /// Somebody who corrects reads from the top.
    var isCorrection: Bool { correcting != nil }

    /// What two writers recorded differently can be settled by keeping what one of them wrote.
    func changesNothing(_ save: Save, _ desk: Desk) -> Bool {
        guard let known = known(desk), known.rivals.isEmpty, save.entries.count == 1, let entry = save.entries.first,
            let before = desk.ledger(family).entry(known.entry)?.entry, let fact = entry.fact
        else { return false }
        let isAsConfidential =
            entry.confidential == before.confidential || entry.confidential == true && known.isConfidential
        return isAsConfidential && Entry(id: before.id, fact).content == before.content
    }

    func discreetFields(of fact: Fact) -> Set<String> { [] }

    func discretion(of fact: Fact) -> Text? { nil }

    func complete(_ fact: inout Fact, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry] { [] }

    func replaced(by fact: Fact, _ desk: Desk) -> [EntryID] { [] }

    func also(_ entry: Entry, _ fact: Fact, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry] { [] }

    func said(_ fact: Fact, _ desk: Desk) -> Text { Text(nl: "✓ Bewaard.", en: "✓ Saved.") }

    func intro(_ desk: Desk) -> [Text] { correctionIntro(desk) }

    /// What stands now, when this corrects something.
    func known(_ desk: Desk) -> Known<Fact>? {
        correcting.flatMap { desk.ledger(family)[$0] }
    }

    func isConfidential(_ field: String, _ desk: Desk) -> Bool {
        guard field != Confidentiality.name, let known = known(desk) else { return false }
        return known.isConfidential || discreetFields(of: known.data).contains(field)
    }

    /// Whether what stands in a field must stay off the screen: it is then empty, and keeps what it holds when left so.
    func hides(_ field: String, _ desk: Desk) -> Bool { !desk.isRevealed && isConfidential(field, desk) }

    func fields(_ desk: Desk) -> [Field] {
        let known = known(desk)
        let start = known?.data ?? blank(desk)
        let own = rows(desk).map { row in
            Field(row.name, row.label, row.kind, initial: hides(row.name, desk) ? "" : initial(row, start, desk))
        }
        guard family != nil else { return own }
        return own + [Confidentiality.field(known.map { ($0.entry, desk.ledger(family)) }, desk)]
    }

    /// What a field holds at first; a new fact says "today" as people do.
    private func initial(_ row: FactField<Fact>, _ start: Fact, _ desk: Desk) -> String {
        let value = row.read(start)
        guard correcting == nil, row.kind.isDate, value == PartialDay(desk.today).typed else { return value }
        return desk.say(Text(nl: "vandaag", en: "today"))
    }

    func readings(_ desk: Desk) -> [EntryID] {
        known(desk).map { [$0.entry] + $0.rivals.map(\.entry) } ?? []
    }

    /// It corrects what was seen when the form was opened and nothing else: what another writer made of it meanwhile stands
    /// beside it, until somebody chooses. Words that were kept unseen stay confidential whatever changed beside them,
    /// unless somebody chooses otherwise.
    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let seen = values.seen.isEmpty ? readings(desk) : values.seen
        let ledger = desk.ledger(family)
        let earlier = seen.first.flatMap { ledger.entry($0)?.entry }
        let isUnseen = !desk.isRevealed && (earlier.map(ledger.isConfidential) ?? false)
        var fact = (earlier?.fact as? Fact) ?? blank(desk)
        let hidden = earlier == nil || desk.isRevealed ? [] : discreetFields(of: fact)
        for row in rows(desk) where !((isUnseen || hidden.contains(row.name)) && values.chosen(row.name).isEmpty) {
            try row.write(&fact, values)
        }
        let before = try complete(&fact, values, &desk)
        let replaced = earlier == nil ? replaced(by: fact, desk) : seen
        let chosen = Confidentiality.chosen(values)
        let entry = desk.entry(fact, corrects: replaced, confidential: chosen ?? (isUnseen ? true : nil))
        let after = try also(entry, fact, values, &desk)
        let quiet = Text(nl: "✓ Bewaard.", en: "✓ Saved.")
        return desk.save(
            before + [entry] + after, to: place(family), said: entry.confidential == true ? quiet : said(fact, desk))
    }
}

extension Desk {
    /// The file of a form's family; an empty one for forms of the team.
    func dossier(_ family: FamilyID?) -> Dossier { family.map { dossier($0) } ?? Dossier(id: FamilyID("")) }

    /// What is known where a form writes: of its family, or in the team's directory.
    func ledger(_ family: FamilyID?) -> Ledger { family.map { dossier($0).ledger } ?? team.ledger }
}
