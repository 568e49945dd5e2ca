import Domain

/// Sets a point of attention aside with a reason and a name: one decision for each thing it is about.
struct SetAsideForm: Form {
    let family: FamilyID?
    let point: PointOfAttention
    let word = "set-aside"
    var subject: String { point.id }

    init(family: FamilyID, point: PointOfAttention) {
        self.family = family
        self.point = point
    }

    var title: Text { Text(nl: "Opzijzetten", en: "Set aside") }

    func intro(_ desk: Desk) -> [Text] {
        [
            point.line,
            Text(
                nl: "Het komt terug bij nieuwe feiten en bij het terugkijken.",
                en: "It comes back with new facts and at the look-back."),
        ]
    }

    func fields(_ desk: Desk) -> [Field] {
        [
            Field("reason", Text(nl: "Waarom opzij?", en: "Why can it wait?"), .text),
            Field(
                "by", Text(nl: "Wie vindt dat?", en: "Who says so?"),
                .one(Options.people(family, desk), adding: .person),
                initial: desk.me?.id.value ?? ""),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let by = try values.person("by")
        let entries = point.findings.map { finding in
            desk.entry(
                SetAside(
                    check: point.check.word, subjects: finding.subjects, evidence: finding.evidence,
                    reason: values.text("reason"), by: by, day: desk.today))
        }
        return desk.save(entries, to: place(family), said: Text(nl: "✓ Opzijgezet.", en: "✓ Set aside."))
    }

    func next(_ save: Save, _ desk: inout Desk) -> [Act] { [.back, .back] }
}
