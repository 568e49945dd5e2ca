/// Money problems of a parent that last, while nobody weighed what they mean for what the parent can bear (report 2.2:
/// *langdurige ernstige financiële problemen en schulden*).
///
/// It speaks when such a problem has been open for half a year, or is known to last, in a family with children; half a year is
/// this program’s own measure. It is resolved by a joint weighing since the problem was recorded.
public enum LongMoneyProblems: Check {
    public static let row = 16
    public static let word = "long-money-problems"
    public static let reads: [any EventKind.Type] = [Burden.self, Member.self, Problem.self, ProblemJudgement.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Weeg geldzorgen die lang duren mee als iets dat zwaar op een ouder drukt.",
            en: "Weigh money problems that last as something that rests heavily on a parent."),
        why: Text(
            nl: "Lange schulden vragen net zo veel van ouders als ziekte of verslaving. Dat werd vaak niet meegewogen.",
            en: "Long debts ask as much of parents as illness or addiction. That was often not weighed."),
        speaks: Text(
            nl: "Bij geldproblemen van een ouder die een half jaar of langer duren, als daarna niet samen is gewogen.",
            en: "For a parent’s money problems that last half a year or longer, when nobody weighed together since."),
        resolved: Text(
            nl: "Als wie er voor de kinderen is en wie er voor de ouder is samen wegen wat dit van de ouder vraagt.",
            en: "Once those there for the children and for the parent weigh together what it asks of the parent."),
        paragraph: Text(nl: "paragraaf 2.2", en: "section 2.2"), question: .solvable, nature: .gap,
        occasion: .betweenMeetings)

    /// From how long on money problems are long.
    static let months = 6

    public static func findings(in file: CaseFile) -> [Finding] {
        let longAgo = file.today.adding(months: -months)
        return file.dossier.problemsOfCaretakers(on: file.today).compactMap { parent, all in
            let money = all.filter { problem in
                problem.data.domain == .money
                    && (file.dossier.isLasting(problem)
                        || (problem.data.since?.latest ?? problem.provenance.at.day) <= longAgo)
            }
            guard !money.isEmpty, !file.dossier.isWeighedJointly(parent.id, since: money) else { return nil }
            let name = parent.data.name.given
            let evidence = Evidence(money)
            return Finding(
                subjects: [parent.id.id], names: [name],
                matter: Text(
                    nl: "geldzorgen duren lang, en zijn niet meegewogen",
                    en: "money problems last, and were not weighed"),
                evidence: evidence.entries, since: evidence.since, ask: BurdenNotWeighed.ask(name),
                remedy: .work(.weighBurden(parent.id)))
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }
}
