/// An acute problem that is over while nobody works on what lies beneath it (report 2.1, 3.2 and 4.2, *achterliggende
/// oorzaken*).
///
/// Short help ended the crisis, and it escalated again within weeks. It speaks for each open problem that is named as the
/// cause of an acute one that is over, or that is called underlying for the same person; it is resolved by somebody who is
/// involved for it, by a goal for it that must still be reached, or by its end.
public enum UnderlyingLeftOpen: Check {
    public static let row = 36
    public static let word = "underlying-left-open"
    public static let reads: [any EventKind.Type] = [
        Goal.self, GoalResult.self, Involvement.self, Member.self, Problem.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Is het acute probleem voorbij, werk dan ook aan wat eronder ligt.",
            en: "Once the acute problem is over, work on what lies beneath it as well."),
        why: Text(
            nl: "Korte hulp lost de crisis op. Wat eronder ligt blijft dan liggen, en na een tijd loopt het weer vast.",
            en: "Short help ends the crisis. What lies beneath it stays, and after a while things get stuck again."),
        speaks: Text(
            nl:
                "Als een acuut probleem voorbij is en het probleem eronder niet, terwijl daar niemand voor betrokken is en er geen doel voor loopt.",
            en:
                "When an acute problem is over and the problem beneath it is not, while nobody is involved for it and no goal is open for it."
        ),
        resolved: Text(
            nl: "Als iemand daarvoor betrokken is, als er een doel voor loopt, of als ook dat probleem voorbij is.",
            en: "Once somebody is involved for it, a goal is open for it, or that problem is over too."),
        paragraph: Text(nl: "paragraaf 2.1, 3.2 en 4.2", en: "sections 2.1, 3.2 and 4.2"), question: .solvable,
        nature: .gap, occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let ledger = file.dossier.ledger
        let over = ledger.known(Problem.self).filter { problem in
            problem.data.nature?.word == .acute && problem.data.until.map { $0.latest < file.today } ?? false
        }
        guard !over.isEmpty else { return [] }
        let work = ProblemsAtWork(in: file)
        return file.dossier.problems(on: file.today).compactMap { problem in
            guard !work.contains(problem.id) else { return nil }
            let acute = over.filter { isBeneath(problem, $0.data, in: ledger) }
            guard let first = acute.compactMap(\.data.until?.earliest).min() else { return nil }
            let who = problem.data.members.map(file.dossier.name)
            return Finding(
                subjects: [problem.id.id], names: who,
                matter: Text(
                    nl: "het acute is weg, wat eronder ligt wacht",
                    en: "the acute part is over, what lies beneath waits"),
                evidence: (Evidence(problem) + Evidence(acute)).entries, since: first,
                ask: Text(
                    nl: "Wat lag eronder, en wie werkt daar nu aan?",
                    en: "What lay beneath it, and who works on that now?"), remedy: .helpWith(problem.id))
        }
    }

    private static func isBeneath(_ problem: Known<Problem>, _ acute: Problem, in ledger: Ledger) -> Bool {
        if let cause = acute.cause, ledger.same(cause, problem.id) { return true }
        guard problem.data.nature?.word == .underlying else { return false }
        return problem.data.members.contains { member in acute.members.contains { ledger.same($0, member) } }
    }
}
