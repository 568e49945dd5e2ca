/// One problem that one professional after the other worked on without result (report 3.2: *zorg shoppen*; 4.2).
///
/// It speaks from the third who worked on an open problem after two ended without reaching their goal; those who worked at
/// the same time are no row. It is resolved by somebody's judgement whether the problem can be solved, made after the last
/// of them began.
public enum SuccessiveProviders: Check {
    public static let row = 50
    public static let word = "successive-providers"
    public static let reads: [any EventKind.Type] = [Involvement.self, Member.self, Problem.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Kijk terug voordat de volgende begint: wat probeerden de vorigen, en wat leverde het op?",
            en: "Look back before the next one starts: what did those before try, and what did it bring?"),
        why: Text(
            nl: "Hulpverleners volgden elkaar op zonder dat iemand lang bleef. Onveiligheid werd zo niet gezien.",
            en: "One provider followed another without anybody staying long. So danger was not seen."),
        speaks: Text(
            nl: "Als een derde hulpverlener aan een probleem werkt nadat er twee stopten zonder hun doel te halen.",
            en: "When a third provider works on a problem after two stopped without reaching their goal."),
        resolved: Text(
            nl: "Als iemand daarna zegt of het probleem op te lossen is, en wat daarvoor nodig is.",
            en: "Once somebody says after that whether the problem can be solved, and what that takes."),
        paragraph: Text(nl: "paragraaf 3.2 en 4.2", en: "sections 3.2 and 4.2"), question: .solvable, nature: .pattern,
        occasion: .betweenMeetings,
        doesNotShow: Text(
            nl: "Hulp kan ook zijn gestopt door een contract, een verhuizing of een wachtlijst.",
            en: "Help can also have ended because of a contract, a move or a waiting list."))

    public static func findings(in file: CaseFile) -> [Finding] {
        file.dossier.problems(on: file.today).compactMap { problem in
            let row = row(for: problem, in: file)
            guard row.count > 2, let last = row.last, !isJudged(problem, since: last, in: file) else { return nil }
            return Finding(
                subjects: [problem.id.id], names: problem.data.members.map(file.dossier.name),
                matter: Text(
                    nl: "\(row.count) hulpverleners na elkaar voor één probleem",
                    en: "\(row.count) providers in a row for one problem"),
                evidence: (Evidence(problem) + Evidence(row)).entries, since: Evidence(row).since,
                ask: Text(
                    nl: "Wat probeerden zij, en waarom hielp het niet? Wat moet er nu anders?",
                    en: "What did they try, and why did it not help? What must be different now?"),
                remedy: .work(.judgeProblem(problem.id)))
        }
    }

    /// Those who worked on a problem one after the other: each but the last stopped without reaching the goal before the
    /// next began.
    private static func row(for problem: Known<Problem>, in file: CaseFile) -> [Known<Involvement>] {
        let all = file.dossier.involvements.filter { help in
            help.data.since != nil && help.data.problems.contains { file.dossier.ledger.same($0, problem.id) }
        }.sorted { ($0.day, $0.provenance.place) < ($1.day, $1.provenance.place) }
        let ended = all.filter { $0.data.standing(on: file.today) == .ended }
        let row = ended.reduce(into: [Known<Involvement>]()) { row, next in
            if next.data.endReason?.word == .goalReached {
                row = []
            } else if follows(next, row.last) {
                row.append(next)
            }
        }
        let next = all.first { $0.data.standing(on: file.today) != .ended && !row.isEmpty && follows($0, row.last) }
        return row + (next.map { [$0] } ?? [])
    }

    private static func follows(_ next: Known<Involvement>, _ before: Known<Involvement>?) -> Bool {
        guard let before, let until = before.data.until, let since = next.data.since else { return before == nil }
        return since.latest >= until.earliest && !before.data.professional.isSame(as: next.data.professional)
    }

    private static func isJudged(_ problem: Known<Problem>, since last: Known<Involvement>, in file: CaseFile) -> Bool {
        file.dossier.judgements(of: problem.id).contains { $0.data.day >= last.day }
    }
}
