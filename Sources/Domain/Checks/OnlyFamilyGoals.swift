/// A plan with only the family’s own goals, while help was turned down more than once (report 4.3: *alleen uitgaan van de
/// hulpvraag is ontoereikend*).
///
/// It speaks when each goal of the plan is called the family’s, and two or more offers were refused, stopped without having
/// helped, or met by nobody. Help that did not come is never counted. It is resolved by a goal that professionals set, or
/// both.
public enum OnlyFamilyGoals: Check {
    public static let row = 66
    public static let word = "only-family-goals"
    public static let reads: [any EventKind.Type] = [Goal.self, HelpOffer.self, HelpResponse.self, Plan.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Zegt een gezin vaak nee tegen hulp, dan zijn alleen de doelen van het gezin zelf niet genoeg.",
            en: "When a family often says no to help, its own goals alone are not enough."),
        why: Text(
            nl: "Hulp bij geld of huis mocht wel. Hulp die dichter bij de kinderen kwam, mocht niet.",
            en: "Help with money or the house was welcome. Help that came closer to the children was not."),
        speaks: Text(
            nl:
                "Als alle doelen van het gezin zijn, en hulp twee keer of vaker niet doorging: nee gezegd, gestopt of niet gekomen.",
            en: "When all goals are the family’s, and help was refused, stopped or not met twice or more."),
        resolved: Text(
            nl: "Als het plan ook een doel heeft van professionals, of van allebei.",
            en: "Once the plan also has a goal of the professionals, or of both."),
        paragraph: Text(nl: "paragraaf 4.3", en: "section 4.3"), question: .solvable, nature: .pattern,
        occasion: .betweenMeetings,
        doesNotShow: Text(
            nl:
                "Nee zeggen kan komen door eerdere hulp die niet hielp, door angst, of doordat iemand anders meeluisterde.",
            en: "Saying no can come from earlier help that did not help, from fear, or from somebody listening in."))

    public static func findings(in file: CaseFile) -> [Finding] {
        guard let plan = file.dossier.plan(on: file.today) else { return [] }
        let goals = file.dossier.goals(of: plan.id)
        guard !goals.isEmpty, goals.allSatisfy({ $0.data.askedBy?.word == .family }) else { return [] }
        let answered = OffersAnswered(file.dossier)
        let declined = answered.offers.compactMap { answered[$0.id] }.filter {
            $0.data.isNo && $0.data.effect?.word != .helped
        }
        guard declined.count > 1 else { return [] }
        return [
            Finding(
                subjects: [plan.id.id], names: [],
                matter: Text(
                    nl: "alle doelen zijn van het gezin; \(declined.count) keer ging hulp niet door",
                    en: "all goals are the family’s; help did not go on \(declined.count) times"),
                evidence: (Evidence(goals) + Evidence(declined)).entries,
                since: Evidence(declined).since,
                ask: Text(
                    nl: "Wat moet er voor de kinderen anders, ook als de ouders daar niet om vragen?",
                    en: "What must change for the children, also when the parents do not ask for it?"),
                remedy: .setGoal(child: nil))
        ]
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }
}
