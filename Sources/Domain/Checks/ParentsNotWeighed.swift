/// Somebody who works for the children and did not weigh what goes on with their parents (report 2.2: *situatie van ouder
/// meewegen*).
///
/// It speaks once the family was discussed, for each professional of the youth side who is involved now, when a parent has
/// an open problem. It is resolved when his or her involvement names such a problem, when he or she judged one, weighed with
/// others what a parent can bear, or wrote down what the parents' worries mean for a child.
public enum ParentsNotWeighed: Check {
    public static let row = 3
    public static let word = "parents-not-weighed"
    public static let reads: [any EventKind.Type] = [
        Burden.self, ChildMeaning.self, Closing.self, Involvement.self, Member.self, Problem.self,
        ProblemJudgement.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Wie er voor de kinderen is, weegt mee wat er bij de ouders speelt.",
            en: "Those who are there for the children weigh what goes on with the parents too."),
        why: Text(
            nl: "Wie alleen het kind zag, wist niet wat de ouder niet meer kon.",
            en: "Those who saw only the child did not know what the parent could no longer do."),
        speaks: Text(
            nl:
                "Als een ouder een open probleem heeft en iemand van de jeugdkant daar niets over vastlegde. Pas na een bespreking.",
            en:
                "When a parent has an open problem and somebody from the youth side recorded nothing about it. Only after a discussion."
        ),
        resolved: Text(
            nl:
                "Als u bij uw betrokkenheid dat probleem noemt, of opschrijft wat het voor een kind betekent.",
            en: "Once you name that problem with your involvement, or write down what it means for a child."),
        paragraph: Text(nl: "paragraaf 2.2", en: "section 2.2"), question: .whoWatches, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let dossier = file.dossier
        let parents = Set(dossier.caretakers.map(\.id))
        let problems = dossier.problems(on: file.today).filter { problem in
            file.isDiscussed(since: problem.provenance.place)
                && problem.data.members.contains { parents.contains(dossier.ledger.identity($0)) }
        }
        guard !problems.isEmpty, let child = dossier.minors(on: file.today).first else { return [] }
        var weighed = Weighed(Set(problems.map(\.id)), in: dossier)
        return dossier.involvements(on: file.today).compactMap { help in
            let who = help.data.professional
            guard who.side == .youth, file.isDiscussed(since: help.provenance.place), weighed.isFirst(who) else {
                return nil
            }
            let theirs = dossier.minors(on: file.today).first { help.data.concerns($0.id, in: dossier.ledger) }
            return finding(help, problems, child: (theirs ?? child).id)
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings) }

    private static func finding(
        _ help: Known<Involvement>, _ problems: [Known<Problem>], child: Reference<Member>
    ) -> Finding {
        let name = help.data.professional.name.short
        return Finding(
            subjects: [help.id.id], names: [name],
            matter: Text(
                nl: "problemen van de ouders niet meegewogen", en: "the parents’ problems not weighed"),
            evidence: (Evidence(problems) + Evidence(help)).entries, since: help.day,
            ask: Text(
                nl: "Wat weet \(name) van wat er bij de ouders speelt, en wat merkt het kind daarvan?",
                en: "What does \(name) know of what goes on with the parents, and what does the child notice?"),
            remedy: .work(.translate(help.data.professional, child: child, basis: problems.map(\.id.id))))
    }

    /// Who weighed one of these problems, and of whom it was found that he or she did not.
    private struct Weighed {
        private var index = ProfessionalIndex()

        init(_ problems: Set<Reference<Problem>>, in dossier: Dossier) {
            let ledger = dossier.ledger
            for help in dossier.involvements
            where help.data.problems.contains(where: { problems.contains(ledger.identity($0)) }) {
                index.add(help.data.professional)
            }
            for meaning in ledger.known(ChildMeaning.self) { index.add(meaning.data.by) }
            for weighed in ledger.known(Burden.self).flatMap(\.data.jointly) { index.add(weighed) }
            for judged in ledger.known(ProblemJudgement.self)
            where problems.contains(ledger.identity(judged.data.problem)) {
                index.add(judged.data.by)
            }
            for problem in ledger.known(Problem.self) where problems.contains(problem.id) {
                if let by = problem.data.by { index.add(by) }
            }
        }

        mutating func isFirst(_ who: Professional) -> Bool {
            guard index.place(of: who) == nil else { return false }
            index.add(who)
            return true
        }
    }
}
