import Domain

/// Why the team knows a family, as it is put better now. A new family is opened by `FamilyForm`.
struct FamilyReasonForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Family>?

    init(family: FamilyID, correcting: Reference<Family>) {
        self.family = family
        self.correcting = correcting
    }

    var title: Text { Text(nl: "Waarom dit gezin?", en: "Why this family?") }

    func blank(_ desk: Desk) -> Family { Family(code: desk.dossier(family).code) }

    func rows(_ desk: Desk) -> [FactField<Family>] {
        [
            .optionalText("reason", Text(nl: "Waarom dit gezin?", en: "Why this family?"), \.reason),
            .optionalLine("municipality", Text(nl: "Gemeente", en: "Municipality"), \.municipality),
        ]
    }
}
