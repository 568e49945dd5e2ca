/// A family that several professionals help without one plan, with two, or with a plan that leaves a child out (report 2.1
/// and ch. 5, question 4: *één plan*).
///
/// It speaks about the lack of a plan only after a discussion was closed while two or more professionals are involved: a
/// file that was just entered needs none yet. It is resolved by one plan that runs, with a goal for each child, and with an
/// owner and a date at each goal that is open.
public enum OnePlan: Check {
    public static let row = 34
    public static let word = "one-plan"
    public static let reads: [any EventKind.Type] = [
        Closing.self, Discussion.self, Goal.self, Involvement.self, Member.self, Plan.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl:
                "Er is één plan voor het hele gezin. Elk kind heeft er een doel in, en bij elk doel staat wie en wanneer.",
            en: "There is one plan for the whole family. Each child has a goal in it, and each goal says who and when."),
        why: Text(
            nl: "Zonder één plan werkt ieder aan een eigen stukje. Dan ziet niemand het geheel.",
            en: "Without one plan everyone works on a part of their own. Then nobody sees the whole."),
        speaks: Text(
            nl:
                "Als er na een bespreking twee of meer professionals zijn en geen plan loopt, of als het plan is afgelopen. En als er twee plannen lopen, een kind geen doel heeft, of bij een doel een naam of datum ontbreekt.",
            en:
                "When two or more professionals are involved after a discussion and no plan runs, or when the plan has ended. And when two plans run, a child has no goal, or a goal lacks a name or date."
        ),
        resolved: Text(
            nl: "Als er één plan loopt, met voor elk kind een doel en bij elk doel wie en wanneer.",
            en: "Once one plan runs, with a goal for each child and a who and when at each goal."),
        paragraph: Text(nl: "paragraaf 2.1 en hoofdstuk 5, vraag 4", en: "section 2.1 and chapter 5, question 4"),
        question: .whoLeads, nature: .gap, occasion: .always)

    public static func findings(in file: CaseFile) -> [Finding] {
        let plans = file.dossier.plans(on: file.today)
        guard let plan = plans.first else { return [missing(in: file)].compactMap { $0 } }
        let goals = file.dossier.goals(of: plan.id)
        return [several(plans, in: file)].compactMap { $0 } + childrenWithoutGoal(plan, goals, in: file)
            + unfinished(goals, in: file)
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    private static func missing(in file: CaseFile) -> Finding? {
        let dossier = file.dossier
        let involved = dossier.involvements(on: file.today)
        let others = involved.dropFirst().filter { other in
            involved.first.map { !$0.data.professional.isSame(as: other.data.professional) } ?? false
        }
        let ended = dossier.ledger.latestFirst(Plan.self).first { $0.data.until.map { $0 < file.today } ?? false }
        guard let closed = dossier.lastClosedDiscussion, ended != nil || !others.isEmpty else { return nil }
        let until = ended.flatMap(\.data.until)
        return Finding(
            subjects: file.familySubject, names: [], matter: matter(until, in: file),
            evidence: (Evidence(ended) + Evidence(involved) + Evidence(closed)).entries,
            since: until ?? dossier.discussions.last?.data.day,
            ask: Text(
                nl: "Wat is het plan voor het hele gezin, en wie schrijft het op?",
                en: "What is the plan for the whole family, and who writes it down?"), remedy: .agreePlan)
    }

    private static func matter(_ until: Day?, in file: CaseFile) -> Text {
        guard let until else {
            return Text(nl: "nog geen plan voor het hele gezin", en: "no plan for the whole family yet")
        }
        let day = until.short(from: file.today)
        return Text(nl: "het plan liep tot \(day.nl), er is geen nieuw", en: "the plan ran until \(day.en), no new one")
    }

    private static func several(_ plans: [Known<Plan>], in file: CaseFile) -> Finding? {
        guard let old = plans.last, plans.count > 1 else { return nil }
        return Finding(
            subjects: file.familySubject, names: [],
            matter: Text(nl: "\(plans.count) plannen naast elkaar", en: "\(plans.count) plans side by side"),
            evidence: Evidence(plans).entries, since: plans.first?.data.day,
            ask: Text(
                nl: "Welk plan geldt, en wat nemen jullie over uit het andere?",
                en: "Which plan counts, and what do you take over from the other?"), remedy: .endPlan(old.id))
    }

    private static func childrenWithoutGoal(_ plan: Known<Plan>, _ goals: [Known<Goal>], in file: CaseFile)
        -> [Finding]
    {
        let ledger = file.dossier.ledger
        guard !goals.contains(where: { $0.data.members.isEmpty }) else { return [] }
        let named = Set(goals.flatMap(\.data.members).map(ledger.identity))
        return file.dossier.minors(on: file.today).filter { !named.contains($0.id) }.map { child in
            let name = child.data.name.given
            return Finding(
                subjects: [child.id.id], names: [name],
                matter: Text(nl: "geen doel in het plan", en: "no goal in the plan"),
                evidence: (Evidence(plan) + Evidence(child)).entries, since: plan.data.day,
                ask: Text(
                    nl: "Wat moet er voor \(name) anders worden, en wie zorgt daarvoor?",
                    en: "What must change for \(name), and who sees to it?"), remedy: .setGoal(child: child.id))
        }
    }

    private static func unfinished(_ goals: [Known<Goal>], in file: CaseFile) -> [Finding] {
        goals.filter { goal in
            (goal.data.before == nil || goal.data.ownerLabel.isEmpty) && file.dossier.isOpen(goal.id)
        }.map { goal in
            Finding(
                subjects: [goal.id.id], names: goal.data.members.map(file.dossier.name),
                matter: goal.data.ownerLabel.isEmpty
                    ? Text(nl: "bij een doel staat niet wie", en: "a goal does not say who")
                    : Text(nl: "bij een doel staat niet wanneer", en: "a goal does not say when"),
                evidence: [goal.entry], since: goal.provenance.at.day,
                ask: Text(
                    nl: "Wie zorgt voor dit doel, en vóór wanneer?", en: "Who sees to this goal, and by when?"),
                remedy: .completeGoal(goal.id))
        }
    }
}
