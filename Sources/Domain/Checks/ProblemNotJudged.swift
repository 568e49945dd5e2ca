/// A problem of which nobody said whether it can be solved, or that is called solvable although it came back time and again
/// (report ch. 4; ch. 5, question 3).
///
/// It speaks for each open problem once the family was discussed after it was recorded, and for one that was recorded and
/// ended twice before; it is resolved by the judgement.
public enum ProblemNotJudged: Check {
    public static let row = 57
    public static let word = "problem-not-judged"
    public static let reads: [any EventKind.Type] = [Closing.self, Member.self, Problem.self, ProblemJudgement.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Vraag bij elk probleem of het op te lossen is, of dat het blijft.",
            en: "Ask of each problem whether it can be solved, or will stay."),
        why: Text(
            nl: "Wat blijft, vraagt andere hulp dan wat over gaat. Blijvende problemen werden niet herkend.",
            en: "What stays needs other help than what passes. Lasting problems were not recognised."),
        speaks: Text(
            nl:
                "Bij een probleem dat open is, na een bespreking, zonder dat iemand zei of het op te lossen is. En bij een probleem dat al twee keer terugkwam en toch oplosbaar heet.",
            en:
                "For an open problem, after a discussion, when nobody said whether it can be solved. And for one that came back twice and is still called solvable."
        ),
        resolved: Text(
            nl: "Als een professional die er verstand van heeft, zegt of het op te lossen is en of het blijft.",
            en: "Once a professional who knows about it says whether it can be solved and whether it stays."),
        paragraph: Text(nl: "hoofdstuk 4 en hoofdstuk 5, vraag 3", en: "chapter 4 and chapter 5, question 3"),
        question: .solvable, nature: .gap, occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        file.dossier.problems(on: file.today).compactMap { problem in
            let judged = file.dossier.standingJudgements(of: problem.id)
            let earlier = earlier(than: problem, in: file)
            let comesBack = earlier.count > 1 && judged.first?.data.solvable == .known(.yes)
            guard judged.isEmpty ? file.isDiscussed(since: problem.provenance.place) : comesBack else { return nil }
            return Finding(
                subjects: [problem.id.id], names: problem.data.members.map(file.dossier.name),
                matter: comesBack
                    ? Text(
                        nl: "probleem kwam al terug, en heet oplosbaar",
                        en: "problem came back before, and is called solvable")
                    : Text(nl: "probleem op te lossen? nog niet gezegd", en: "can the problem be solved? not said yet"),
                evidence: (Evidence(comesBack ? earlier : []) + Evidence(problem) + Evidence(judged)).entries,
                since: problem.data.since?.earliest,
                ask: Text(
                    nl: "Gaat dit over, of blijft het? Wie kan dat beoordelen?",
                    en: "Will this pass, or will it stay? Who can judge that?"),
                remedy: .work(.judgeProblem(problem.id)))
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    /// Problems of one of the same people on the same life domain that ended before this one began.
    private static func earlier(than problem: Known<Problem>, in file: CaseFile) -> [Known<Problem>] {
        let ledger = file.dossier.ledger
        return ledger.known(Problem.self).filter { other in
            guard other.id != problem.id, other.data.domain.raw == problem.data.domain.raw,
                let until = other.data.until,
                until.earliest <= problem.day
            else { return false }
            return other.data.members.contains { member in problem.data.members.contains { ledger.same($0, member) } }
        }
    }
}
