/// A life domain with a problem for which nobody said who has it in hand, or where the family is said to manage a problem
/// that stays (report 4.1: *overschatting eigen kracht*).
///
/// It speaks for each life domain with an open problem once the family was discussed after it was recorded, and at once
/// where the family itself has a domain in hand on which a problem is chronic; it is resolved by a judgement for that
/// domain other than "self", or a newer one that rests on something.
public enum OwnStrengthPerDomain: Check {
    public static let row = 59
    public static let word = "own-strength-per-domain"
    public static let reads: [any EventKind.Type] = [
        Closing.self, OwnStrength.self, Problem.self, ProblemJudgement.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Kijk per leefgebied wat het gezin zelf kan, wat samen moet en wat jullie overnemen.",
            en: "See per life domain what the family can do itself, what is done together and what you take over."),
        why: Text(
            nl: "De eigen kracht van gezinnen met blijvende problemen werd steeds overschat.",
            en: "The strength of families with lasting problems was overrated time and again."),
        speaks: Text(
            nl:
                "Bij een leefgebied met een probleem waarvan na een bespreking niemand zei wie het regelt. En als het gezin iets zelf doet waar een probleem blijft.",
            en:
                "For a life domain with a problem, when nobody said after a discussion who has it in hand. And when the family manages by itself where a problem stays."
        ),
        resolved: Text(
            nl: "Als per leefgebied staat wie het regelt, en het gezin hulp heeft waar een probleem blijft.",
            en: "Once it says for each life domain who has it in hand, and the family has help where a problem stays."),
        paragraph: Text(nl: "paragraaf 4.1", en: "section 4.1"), question: .solvable, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let strengths = file.dossier.ownStrengths
        var domains: [Term<LifeDomain>] = []
        var problems: [Term<LifeDomain>: [Known<Problem>]] = [:]
        for problem in file.dossier.problems(on: file.today) {
            if problems[problem.data.domain] == nil { domains.append(problem.data.domain) }
            problems[problem.data.domain, default: []].append(problem)
        }
        func said(_ domain: Term<LifeDomain>) -> [Known<OwnStrength>] {
            strengths.filter { $0.key.domain == domain }.map(\.value)
        }
        let open = domains.filter { said($0).isEmpty }.map { ($0, problems[$0] ?? []) }
        return notSaid(open, in: file)
            + domains.compactMap { alone($0, problems[$0] ?? [], said($0), in: file) }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    /// One for all life domains of which nobody said anything, once they were discussed.
    private static func notSaid(_ open: [(Term<LifeDomain>, [Known<Problem>])], in file: CaseFile) -> [Finding] {
        let discussed = open.filter { $0.1.contains { file.isDiscussed(since: $0.provenance.place) } }
        guard !discussed.isEmpty else { return [] }
        let names = discussed.map { name(of: $0.0, $0.1) }
        let who = Text(nl: Text.list(names.map(\.nl)).nl, en: Text.list(names.map(\.en)).en)
        let problems = discussed.flatMap(\.1)
        return [
            Finding(
                subjects: problems.map(\.id.id), names: [],
                matter: who + Text(nl: ": niet gezegd wat het gezin zelf kan", en: ": not said what the family can do"),
                evidence: Evidence(problems).entries, since: Evidence(problems).since, ask: ask,
                remedy: .work(.recordStrength))
        ]
    }

    private static func alone(
        _ domain: Term<LifeDomain>, _ problems: [Known<Problem>], _ said: [Known<OwnStrength>], in file: CaseFile
    ) -> Finding? {
        let own = said.filter { $0.data.direction == .family }
        let lasting = problems.filter(file.dossier.isLasting).filter { problem in
            own.contains { strength in concerns(strength.data, problem.data, in: file) }
        }
        guard !lasting.isEmpty else { return nil }
        let name = name(of: domain, lasting)
        return Finding(
            subjects: lasting.map(\.id.id), names: [],
            matter: Text(
                nl: "\(name.nl): het gezin zelf, terwijl het probleem blijft",
                en: "\(name.en): the family itself, while the problem stays"),
            evidence: (Evidence(lasting) + Evidence(own)).entries, since: Evidence(own).since, ask: ask,
            remedy: .work(.recordStrength))
    }

    /// Whether a judgement is about one of those who have the problem; of nobody in particular it is about all.
    private static func concerns(_ strength: OwnStrength, _ problem: Problem, in file: CaseFile) -> Bool {
        strength.members.isEmpty || problem.members.isEmpty
            || strength.members.contains { member in
                problem.members.contains { file.dossier.ledger.same($0, member) }
            }
    }

    /// What a domain is called in a line; that there is a problem with health is not for everybody's eyes.
    private static func name(of domain: Term<LifeDomain>, _ problems: [Known<Problem>]) -> Text {
        problems.allSatisfy { !$0.isConfidential }
            ? domain.label : Text(nl: "een ander leefgebied", en: "another life domain")
    }

    private static let ask = Text(
        nl: "Wat kan het gezin hier zelf, wat met hulp, en wat nemen jullie over? Waar blijkt dat uit?",
        en: "What can the family do here itself, what with help, and what do you take over? What shows it?")
}
