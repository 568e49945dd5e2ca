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
    /// Other entries that belong in the same save: what the new fact ends, or what it makes of another.
    func also(_ entry: Entry, _ fact: Fact, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry]
    /// What the message line says once it is on disk.
    func said(_ fact: Fact, _ desk: Desk) -> Text
}

extension FactForm {
    var word: String { Fact.word }
    var subject: String { correcting?.id.value ?? "" }

    func also(_ entry: Entry, _ fact: Fact, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry] {
        []
    }

    func said(_ fact: Fact, _ desk: Desk) -> Text { Text(nl: "✓ Bewaard.", en: "✓ Saved.") }

    /// What stands now, when this corrects something.
    func known(_ desk: Desk) -> Known<Fact>? {
        guard let family, let correcting else { return nil }
        return desk.dossier(family).ledger[correcting]
    }

    /// Whether what stands must stay off the screen: its fields are then empty, and keep what they hold when left so.
    func isHidden(_ desk: Desk) -> Bool {
        guard let known = known(desk) else { return false }
        return known.isConfidential && !desk.isRevealed
    }

    func isConfidential(_ desk: Desk) -> Bool { known(desk)?.isConfidential ?? false }

    func intro(_ desk: Desk) -> [Text] { correctionIntro(desk) }

    /// Whose words these were, and that what is confidential keeps standing.
    func correctionIntro(_ desk: Desk) -> [Text] {
        guard let known = known(desk) else { return [] }
        let who = desk.team.professional(known.provenance.by)?.name.short ?? "?"
        let day = known.provenance.at.day.short(from: desk.today)
        let earlier = Text(
            nl: "Verbetert wat \(who) op \(day.nl) vastlegde. Het oude blijft te lezen.",
            en: "Corrects what \(who) recorded on \(day.en). The old words can still be read.")
        guard isHidden(desk) else { return [earlier] }
        return [
            earlier,
            Text(
                nl: "▒ vertrouwelijk: wat u leeg laat, blijft zoals het is.",
                en: "▒ confidential: what you leave empty stays as it is."),
        ]
    }

    func fields(_ desk: Desk) -> [Field] {
        let known = known(desk)
        let start = known?.data ?? blank(desk)
        let isHidden = isHidden(desk)
        return rows(desk).map { row in
            Field(row.name, row.label, row.kind, initial: isHidden ? "" : row.read(start))
        } + [Confidentiality.field(known.map { ($0.entry, desk.dossier(family).ledger) }, desk)]
    }

    /// Words that were kept unseen stay confidential whatever changed beside them, unless somebody chooses otherwise.
    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let known = known(desk)
        let keeps = isHidden(desk)
        var fact = known?.data ?? blank(desk)
        for row in rows(desk) where !(keeps && values.chosen(row.name).isEmpty) { try row.write(&fact, values) }
        let replaced = known.map { [$0.entry] + $0.rivals.map(\.entry) } ?? []
        let chosen = Confidentiality.chosen(values)
        let entry = desk.entry(fact, corrects: replaced, confidential: chosen ?? (keeps ? true : nil))
        let others = try also(entry, fact, values, &desk)
        return desk.save([entry] + others, to: place(family), said: said(fact, desk))
    }
}

extension Desk {
    /// The file of a form's family; an empty one for forms of the team.
    func dossier(_ family: FamilyID?) -> Dossier { family.map { dossier($0) } ?? Dossier(id: FamilyID("")) }
}
