import Domain

/// A measure of the juvenile court for a child, with the day on which it lapses. Several children can be entered at once.
struct ProtectionMeasureForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<ProtectionMeasure>?

    init(family: FamilyID, correcting: Reference<ProtectionMeasure>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Maatregel van de kinderrechter", en: "Measure of the juvenile court") }

    func blank(_ desk: Desk) -> ProtectionMeasure {
        var fact = ProtectionMeasure(
            child: Proposed.child(among: desk.dossier(family).minors(on: desk.today)), measure: .supervision,
            since: .blank)
        fact.measure = .blank
        return fact
    }

    func rows(_ desk: Desk) -> [FactField<ProtectionMeasure>] {
        [
            .word("measure", Text(nl: "Welke maatregel?", en: "Which measure?"), \.measure, desk),
            .child("child", \.child, isNew: correcting == nil, family, desk),
            .day("since", Text(nl: "Sinds", en: "Since"), \.since),
            .optionalDay("until", Text(nl: "Loopt tot", en: "Runs until"), \.until, .future),
            .optionalLine("institution", Text(nl: "Instelling (GI)", en: "Institution (GI)"), \.institution),
            .optionalPerson("protector", Text(nl: "Jeugdbeschermer", en: "Jeugdbeschermer"), \.protector, family, desk),
            .optionalText("note", Text(nl: "Toelichting", en: "Explanation"), \.note),
        ]
    }

    func also(
        _ entry: Entry, _ fact: ProtectionMeasure, _ values: FormValues, _ desk: inout Desk
    ) throws(Refusal) -> [Entry] {
        forOtherChildren(fact, \.child, "child", values, &desk)
    }
}
