/// Help that all goes to one life domain while other problems wait (report 2.1: *de eenzijdig gekozen insteek domineert*).
///
/// It speaks when two or more professionals are involved for problems on one domain only, and a problem on another domain
/// has been open for longer than the team’s own term to look back while nobody works on it. It is resolved by help or a
/// goal for such a problem, or by its end.
public enum OneAngle: Check {
    public static let row = 35
    public static let word = "one-angle"
    public static let reads: [any EventKind.Type] = [Goal.self, GoalResult.self, Involvement.self, Problem.self]
    public static let norm = Norm(
        demand: Text(
            nl: "De hulp kijkt naar het hele gezin, niet lang naar één kant.",
            en: "The help looks at the whole family, not at one side for long."),
        why: Text(
            nl: "Als alles om opvoeden draait, of om schulden, blijft wat daarnaast speelt lang ongezien.",
            en: "When all is about parenting, or about debts, other problems stay unseen for long."),
        speaks: Text(
            nl:
                "Als alle hulp op één leefgebied zit en een probleem op een ander leefgebied al langer openstaat dan jullie termijn om terug te kijken.",
            en:
                "When all help is on one life domain and a problem on another has been open for longer than your term to look back."
        ),
        resolved: Text(
            nl: "Als er hulp of een doel is voor een van de andere problemen, of als die voorbij zijn.",
            en: "Once there is help or a goal for one of the other problems, or they are over."),
        paragraph: Text(nl: "paragraaf 2.1", en: "section 2.1"), question: .wholePicture, nature: .pattern,
        occasion: .betweenMeetings,
        doesNotShow: Text(
            nl: "Soms moet één ding eerst, en is dat zo afgesproken. Of anderen helpen zonder dat het hier staat.",
            en: "Sometimes one thing comes first, and that was agreed. Or others help without being recorded here."))

    public static func findings(in file: CaseFile) -> [Finding] {
        let ledger = file.dossier.ledger
        let helping = file.dossier.involvements(on: file.today).filter { !$0.data.problems.isEmpty }
        guard let first = helping.first,
            helping.contains(where: { !$0.data.professional.isSame(as: first.data.professional) })
        else { return [] }
        let domains = Set(helping.flatMap(\.data.problems).compactMap { ledger[$0]?.data.domain })
        guard let domain = domains.first, domains.count == 1 else { return [] }
        let work = ProblemsAtWork(in: file)
        let waiting = file.dossier.problems(on: file.today).filter { problem in
            let since = problem.data.since?.latest ?? problem.provenance.at.day
            return problem.data.domain != domain && !work.contains(problem.id)
                && since.advanced(by: file.terms.lookBackDays) < file.today
        }
        guard let longest = waiting.min(by: { $0.day < $1.day }) else { return [] }
        return [finding(domain, helping, waiting, longest, in: file)]
    }

    private static func finding(
        _ domain: Term<LifeDomain>, _ helping: [Known<Involvement>], _ waiting: [Known<Problem>],
        _ longest: Known<Problem>, in file: CaseFile
    ) -> Finding {
        let isHidden = helping.flatMap(\.data.problems).contains { file.dossier.ledger.isConfidential($0) }
        let what = isHidden ? Text(nl: "één leefgebied", en: "one life domain") : domain.label
        return Finding(
            subjects: file.familySubject, names: [],
            matter: Text.count(
                waiting.count,
                one: Text(nl: "ander probleem wacht", en: "other problem waits"),
                many: Text(nl: "andere problemen wachten", en: "other problems wait")
            )
            .after(Text(nl: "alle hulp gaat over \(what.nl), ", en: "all help is about \(what.en), ")),
            evidence: (Evidence(helping) + Evidence(waiting)).entries, since: longest.day,
            ask: Text(
                nl: "Wat speelt er nog meer, en wie kijkt daarnaar? Of hebben jullie afgesproken wat eerst moet?",
                en: "What else is going on, and who looks at that? Or did you agree what comes first?"),
            remedy: .helpWith(longest.id))
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }
}

extension Text {
    fileprivate func after(_ head: Text) -> Text { head + self }
}
