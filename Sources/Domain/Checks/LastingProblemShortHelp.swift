/// A problem that stays, while the help for it has an end date or there is none (report 4.1: *langetermijndenken*).
///
/// It speaks for each open problem that is chronic, as somebody judged or as it was recorded; it is resolved by somebody
/// who is involved for it without an end date.
public enum LastingProblemShortHelp: Check {
    public static let row = 58
    public static let word = "lasting-problem-short-help"
    public static let reads: [any EventKind.Type] = [
        Involvement.self, Member.self, Problem.self, ProblemJudgement.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Bij een probleem dat blijft, hoort hulp die blijft.", en: "A problem that stays needs help that stays."
        ),
        why: Text(
            nl: "Na een tijd van veel hulp vielen gezinnen terug, omdat de hulp stopte en het probleem niet.",
            en: "After a time of much help families fell back, because the help ended and the problem did not."),
        speaks: Text(
            nl: "Bij een blijvend probleem waarvoor alleen hulp met een einddatum is, of geen hulp.",
            en: "For a lasting problem for which there is only help with an end date, or none."),
        resolved: Text(
            nl: "Als er iemand voor het probleem betrokken is zonder einddatum.",
            en: "Once somebody is involved for the problem without an end date."),
        paragraph: Text(nl: "paragraaf 4.1 en hoofdstuk 5, vraag 3", en: "section 4.1 and chapter 5, question 3"),
        question: .solvable, nature: .gap, occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let offers = OffersAnswered(file.dossier)
        return file.dossier.problems(on: file.today).filter(file.dossier.isLasting).compactMap { problem in
            let helpers = file.dossier.helpers(with: problem.id, on: file.today)
            guard helpers.allSatisfy({ $0.data.until != nil }) else { return nil }
            let evidence = Evidence(problem) + Evidence(file.dossier.standingJudgements(of: problem.id))
            return Finding(
                subjects: [problem.id.id], names: problem.data.members.map(file.dossier.name),
                matter: helpers.isEmpty
                    ? withoutHelp(isWaitedFor: offers.isWaitedFor(problem, in: file.dossier.ledger))
                    : Text(nl: "blijvend probleem, alleen hulp die stopt", en: "lasting problem, only help that ends"),
                evidence: (evidence + Evidence(helpers)).entries, since: problem.data.since?.earliest,
                ask: Text(
                    nl: "Wat is er over vijf jaar nog nodig, en wie blijft daarvoor?",
                    en: "What will still be needed in five years, and who stays for that?"),
                remedy: .work(.arrangeLastingHelp(problem.data.members)))
        }
    }

    private static func withoutHelp(isWaitedFor: Bool) -> Text {
        isWaitedFor
            ? Text(nl: "blijvend probleem, wacht nog op hulp", en: "lasting problem, still waiting for help")
            : Text(nl: "blijvend probleem, geen hulp ervoor", en: "lasting problem, no help for it")
    }
}
