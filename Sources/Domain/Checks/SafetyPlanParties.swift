/// A safety plan that not everyone agreed to: the family, and those involved now (report 3.3).
///
/// It speaks for each plan in force; it is resolved when somebody of the family signed it and everyone involved now agreed.
/// Veilig Thuis counts as involved while somebody from there is.
public enum SafetyPlanParties: Check {
    public static let row = 54
    public static let word = "safety-plan-parties"
    public static let reads: [any EventKind.Type] = [Involvement.self, SafetyPlan.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Maak het veiligheidsplan samen: het gezin en ieder die betrokken is, ook Veilig Thuis.",
            en: "Make the safety plan together: the family and everyone involved, Veilig Thuis included."),
        why: Text(
            nl: "Een plan waar iemand niet van weet, werkt niet op het moment dat het nodig is.",
            en: "A plan that somebody does not know of does not work at the moment it is needed."),
        speaks: Text(
            nl:
                "Bij een veiligheidsplan dat nu geldt en waar het gezin, of iemand die nu betrokken is, niet bij staat.",
            en: "For a safety plan in force that lacks the family, or somebody who is involved now."),
        resolved: Text(
            nl: "Als het gezin en ieder die nu betrokken is erbij staan.",
            en: "Once the family and everyone involved now are named in it."),
        paragraph: Text(nl: "paragraaf 3.3", en: "section 3.3"), question: .whoLeads, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let involved = file.dossier.involvements(on: file.today)
        return file.dossier.safetyPlans(on: file.today).flatMap { plan in
            let others = involved.filter { help in
                !plan.data.agreedBy.contains { $0.isSame(as: help.data.professional) }
            }
            return [
                plan.data.signedBy.isEmpty ? withoutFamily(plan) : nil, others.isEmpty ? nil : without(others, plan),
            ].compactMap { $0 }
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    private static func withoutFamily(_ plan: Known<SafetyPlan>) -> Finding {
        Finding(
            subjects: [plan.id.id], names: [],
            matter: Text(
                nl: "veiligheidsplan niet met het gezin afgesproken", en: "safety plan not agreed with the family"),
            evidence: [plan.entry], since: plan.data.day,
            ask: Text(
                nl: "Kent het gezin dit plan? Wie van hen doet mee, en wat hebben zij nodig?",
                en: "Does the family know this plan? Which of them take part, and what do they need?"),
            remedy: .work(.completeSafetyPlan(plan.id)))
    }

    private static func without(_ others: [Known<Involvement>], _ plan: Known<SafetyPlan>) -> Finding {
        Finding(
            subjects: [plan.id.id], names: others.map(\.data.professional.name.short).withoutRepeats,
            matter: Text(nl: "niet bij het veiligheidsplan", en: "not in the safety plan"),
            evidence: (Evidence(plan) + Evidence(others)).entries, since: plan.data.day,
            ask: Text(
                nl: "Weet ieder wat er in het plan staat, en wie dan wat doet?",
                en: "Does everyone know what the plan says, and what you do then?"),
            remedy: .work(.completeSafetyPlan(plan.id)))
    }
}
