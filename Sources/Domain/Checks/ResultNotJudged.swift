/// A goal whose date went by without anybody saying what came of it, or of which one person said so alone (report 4.1; ch. 5,
/// question 5: *gezamenlijk en kritisch terugkijken*).
///
/// It speaks for the goals of the plan that runs, and after a look-back for help that went on (`HelpUnreviewed`); it is
/// resolved by a result that shows what it rests on and that two people judged.
public enum ResultNotJudged: Check {
    public static let row = 74
    public static let word = "result-not-judged"
    public static let reads: [any EventKind.Type] = [
        Closing.self, Discussion.self, Goal.self, GoalResult.self, HelpOffer.self, HelpResponse.self,
        HelpReviewed.self, Involvement.self, Member.self, Plan.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Kijk samen terug op elk doel en op alle hulp: wat leverde het op, en waaruit blijkt dat?",
            en: "Look back on each goal and on all help together: what came of it, and what shows it?"),
        why: Text(
            nl: "Zonder samen terug te kijken gaat hulp door die niets oplevert.",
            en: "Without looking back together, help that achieves nothing goes on."),
        speaks: Text(
            nl:
                "Bij een doel waarvan de datum voorbij is, en bij hulp die al liep vóór het vorige overleg: als er geen resultaat is, of één van één mens of zonder uitleg.",
            en:
                "For a goal whose date is past, and for help that ran before the previous discussion: when there is no result, or one of one person or without what shows it."
        ),
        resolved: Text(
            nl: "Als twee mensen zeggen wat het doel of de hulp opleverde en waaruit dat blijkt.",
            en: "Once two people say what came of the goal or the help and what shows it."),
        paragraph: Text(nl: "paragraaf 4.1 en hoofdstuk 5, vraag 5", en: "section 4.1 and chapter 5, question 5"),
        question: .lookBack, nature: .gap, occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        goals(in: file) + HelpUnreviewed(in: file).findings
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    private static func goals(in file: CaseFile) -> [Finding] {
        file.dossier.goals(of: file.dossier.plan(on: file.today)?.id).compactMap { goal in
            guard let before = goal.data.before, before < file.today else { return nil }
            let last = file.dossier.results(of: goal.id).first
            guard let matter = gap(last?.data) else { return nil }
            return Finding(
                subjects: [goal.id.id], names: goal.data.members.map(file.dossier.name), matter: matter,
                evidence: (Evidence(goal) + Evidence(last)).entries, since: before,
                ask: Text(
                    nl: "Is dit doel gehaald? Waaraan zien jullie dat, en wat doen jullie nu anders?",
                    en: "Was this goal reached? What shows it, and what do you do differently now?"),
                remedy: .work(.reviewGoal(goal.id)))
        }
    }

    private static func gap(_ result: GoalResult?) -> Text? {
        guard let result else {
            return Text(nl: "doel voorbij zijn datum, geen resultaat", en: "goal past its date, no result")
        }
        guard result.result != .dropped else { return nil }
        if result.judgedBy.count < 2 {
            return Text(nl: "resultaat van een doel niet samen beoordeeld", en: "result of a goal not judged together")
        }
        return (result.evidence ?? "").isEmpty
            ? Text(nl: "resultaat van een doel zonder uitleg", en: "result of a goal without what shows it") : nil
    }
}
