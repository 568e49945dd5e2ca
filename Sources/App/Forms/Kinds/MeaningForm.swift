import Domain

/// What the worries about a parent mean for a child who gives few signals, in words.
struct MeaningForm: Form {
    let family: FamilyID?
    let child: Reference<Member>
    let basis: [EntryID]
    let word = "meaning"
    var subject: String { child.id.value }

    init(family: FamilyID, child: Reference<Member>, basis: [EntryID]) {
        self.family = family
        self.child = child
        self.basis = basis
    }

    private func name(_ desk: Desk) -> String { family.map { desk.dossier($0).name(of: child) } ?? "" }

    var title: Text { Text(nl: "Wat betekent dit voor het kind?", en: "What does this mean for the child?") }

    func intro(_ desk: Desk) -> [Text] {
        guard let dossier = family.map({ desk.dossier($0) }) else { return [] }
        let head = Text(
            nl: "Deze zorgen zijn er. Wat merkt \(name(desk)) ervan?",
            en: "These worries are there. What does \(name(desk)) notice?")
        let facts = basis.compactMap { dossier.ledger.entry($0)?.entry }.filter { !dossier.ledger.isConfidential($0) }
        return [head] + facts.prefix(4).compactMap { $0.fact.map { Text(verbatim: "· ") + $0.summary(in: dossier) } }
    }

    func fields(_ desk: Desk) -> [Field] {
        [
            Field("text", Text(nl: "Voor \(name(desk))", en: "For \(name(desk))"), .text),
            Field(
                "by", Text(nl: "Wie zegt dit?", en: "Who says so?"), .one(Options.people(desk), adding: .person),
                initial: desk.me?.id.value ?? ""),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let meaning = ChildMeaning(
            child: child, basis: basis, text: values.text("text"), by: try values.person("by"), day: desk.today)
        return desk.save([desk.entry(meaning)], to: place(family), said: Text(nl: "✓ Bewaard.", en: "✓ Saved."))
    }
}
