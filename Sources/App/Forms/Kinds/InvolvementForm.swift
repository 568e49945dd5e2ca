import Domain

/// Who is involved, for whom and why.
struct InvolvementForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Involvement>?
    var members: [Reference<Member>] = []
    var problems: [Reference<Problem>] = []

    init(family: FamilyID, correcting: Reference<Involvement>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, members: [Reference<Member>] = [], problems: [Reference<Problem>] = []) {
        self.family = family
        self.members = members
        self.problems = problems
    }

    var title: Text { Text(nl: "Betrokken professional", en: "Professional involved") }

    func blank(_ desk: Desk) -> Involvement { Involvement(professional: .blank, about: members, problems: problems) }

    func rows(_ desk: Desk) -> [FactField<Involvement>] {
        [
            .person("professional", Text(nl: "Wie?", en: "Who?"), \.professional, family, desk),
            .optionalText("reason", Text(nl: "Waarom betrokken?", en: "Why involved?"), \.reason),
            .optionalText("goal", Text(nl: "Met welk doel?", en: "With what aim?"), \.goal),
            .members("about", Text(nl: "Voor wie?", en: "For whom?"), \.about, family, desk),
            .members("sees", Text(nl: "Wie ziet hij of zij?", en: "Whom do they see?"), \.sees, family, desk),
            .things(
                "problems", Text(nl: "Bij welk probleem?", en: "Which problem?"), \.problems,
                Options.problems(family, with: known(desk)?.data.problems ?? [], desk),
                adding: family.map(Addition.problem), in: desk.dossier(family).ledger),
            .optionalPartialDay("since", Text(nl: "Sinds", en: "Since"), \.since),
            .optionalPartialDay("until", Text(nl: "Gestopt op", en: "Ended on"), \.until),
            .optionalWord("endReason", Text(nl: "Waarom gestopt?", en: "Why did it end?"), \.endReason, desk),
        ]
    }

    /// Names whoever was chosen, so that a wrong name is noticed; not where the sector tells something that is hidden.
    func said(_ fact: Involvement, _ desk: Desk) -> Text {
        guard fact.until == nil, !fact.isSensitive(in: desk.ledger(family)) else {
            return Text(nl: "✓ Bewaard.", en: "✓ Saved.")
        }
        let name = fact.professional.name.full
        return Text(nl: "✓ Bewaard: \(name) is betrokken.", en: "✓ Saved: \(name) is involved.")
    }
}
