import Domain
import Support

@testable import App

extension MemoryJournals {
    /// The example team with more about J-014: life domains, help, plan, goals, conditions and scaling up.
    static let further: MemoryJournals = {
        var journals = ExampleWorkspace.journals
        guard let before = Moment("2026-11-03T10:05:00+01:00") else { return journals }
        journals.append(FurtherFacts.all, to: .family(.j014), by: ExampleWorkspace.colleague, at: before)
        return journals
    }()
}

/// Invented facts of the kinds that come after the first discussions.
enum FurtherFacts {
    static let offer = Reference<HelpOffer>(EntryID("x-offer"))
    static let goal = Reference<Goal>(EntryID("x-goal"))
    static let request = Reference<InformationRequest>(EntryID("x-request"))
    static let plan = Reference<Plan>(EntryID("x-plan"))
    static let condition = Reference<Condition>(EntryID("x-condition"))
    static let scalingUp = Reference<ScalingUp>(EntryID("x-scaling-up"))

    static let all = domains + help + agreed + information

    private static func on(_ text: String) -> Day { Day(text) ?? ExampleWorkspace.today }
    private static var dewit: Professional? { professional("p-dewit") }

    private static func professional(_ id: String) -> Professional? {
        ExampleWorkspace.journals.workspace.team.professional(Reference(EntryID(id)))
    }

    private static func entry(_ id: String, _ fact: any EventKind) -> Entry { Entry(id: EntryID(id), fact) }

    private static let domains: [Entry] = [
        entry(
            "x-money-old",
            DomainPicture(
                domain: .money, members: [.amira], state: .worries, text: "post blijft dicht", by: dewit,
                day: on("2025-10-07"))),
        entry(
            "x-money",
            DomainPicture(
                domain: .money, members: [.amira], state: .longWorries, text: "schulden, nu budgetbeheer", by: dewit,
                day: on("2026-08-14"))),
        entry("x-housing", DomainPicture(domain: .housing, state: .goingWell, by: dewit, day: on("2026-11-03"))),
        entry(
            "x-parenting",
            DomainPicture(
                domain: .parenting, members: [.yara, .sem], state: .worries, text: "geen vaste tijden", by: dewit,
                day: on("2026-11-03"))),
        entry(
            "x-health",
            DomainPicture(
                domain: .health, members: [.amira], state: .worries, text: "slaapt slecht", by: professional("p-bos"),
                day: on("2026-11-03"))),
        entry(
            "x-health-noor",
            DomainPicture(
                domain: .health, members: [.noor], state: .goingWell, by: professional("p-bos"), day: on("2026-10-20"))),
        entry(
            "x-work",
            DomainPicture(
                domain: .work, members: [.noor], state: .notNeeded, text: "is twee jaar", by: dewit,
                day: on("2026-11-03"))),
        entry("x-safety", DomainPicture(domain: .safety, members: [.sem], state: .unknown, day: on("2026-11-03"))),
        entry(
            "x-safety-amira", DomainPicture(domain: .safety, members: [.amira], state: .refused, day: on("2026-11-03"))),
        entry(
            "x-strength",
            OwnStrength(domain: .money, members: [.amira], direction: .supported, by: dewit, day: on("2026-11-03"))),
    ]

    private static let help: [Entry] = [
        entry(
            "x-offer",
            HelpOffer(
                text: "gezinsbegeleiding aan huis", members: [.amira], by: dewit, day: PartialDay(on("2026-10-20")))),
        entry("x-plan", Plan(text: "rust in huis, en hulp bij geld en opvoeden", day: on("2026-08-14"))),
        entry(
            "x-goal",
            Goal(
                plan: plan, members: [.sem], text: "Sem is elke dag op school", owner: professional("p-smit"),
                before: on("2026-12-18"), askedBy: .both)),
    ]

    private static let information: [Entry] = [
        entry(
            "x-request",
            InformationRequest(
                to: professional("p-bos"), by: dewit, about: [.noor], text: "hoe gaat het met Noor?", ground: .consent,
                askedOn: on("2026-11-03"), before: on("2026-12-08")))
    ]

    private static let agreed: [Entry] = [
        entry(
            "x-condition",
            Condition(
                text: "Amira laat de gezinsbegeleider elke week binnen",
                consequence: "wij vragen de Raad om onderzoek",
                toldTo: [.amira], toldOn: on("2026-10-20"), toldBy: dewit, before: on("2026-12-01"), owner: dewit)),
        entry(
            "x-scaling-up",
            ScalingUp(
                trigger: "er komt weer een melding van geweld", action: "belt dezelfde dag Veilig Thuis", actor: dewit,
                day: on("2026-08-14"))),
    ]
}

extension Reference<Member> {
    static let amira = Reference(EntryID("j014-amira"))
}
