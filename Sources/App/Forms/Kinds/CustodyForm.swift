import Domain

/// Who has *gezag* over a child, and how that is known. Several children can be entered at once.
struct CustodyForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Custody>?

    init(family: FamilyID, correcting: Reference<Custody>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Gezag", en: "Custody") }

    func blank(_ desk: Desk) -> Custody {
        var fact = Custody(child: .blank, source: .unknown)
        fact.source = .blank
        return fact
    }

    func rows(_ desk: Desk) -> [FactField<Custody>] {
        [
            .child("child", \.child, isNew: correcting == nil, family, desk),
            .members(
                "holders", Text(nl: "Wie heeft het gezag?", en: "Who has custody?"), \.holders, family,
                among: desk.dossier(family).adults, desk),
            .optionalLine("institution", Text(nl: "Of: instelling", en: "Or: institution"), \.institution),
            .word("source", Text(nl: "Hoe weten we dit?", en: "How do we know?"), \.source, desk),
            .optionalPartialDay("since", Text(nl: "Sinds", en: "Since"), \.since),
            .optionalPartialDay("until", Text(nl: "Tot", en: "Until"), \.until),
            .optionalText("note", Text(nl: "Toelichting", en: "Explanation"), \.note),
        ]
    }

    func also(
        _ entry: Entry, _ fact: Custody, _ values: FormValues, _ desk: inout Desk
    ) throws(Refusal) -> [Entry] {
        forOtherChildren(fact, \.child, "child", values, &desk)
    }
}
