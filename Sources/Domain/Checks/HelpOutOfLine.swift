/// Help that does not fit the problems: a problem that nobody is involved for, or somebody who stays involved for a problem
/// that is over (report 2.1 and ch. 5, question 2: *in lijn met de problematiek en de eigen kracht*).
///
/// It speaks only once somebody is involved: in a file that was just entered nobody is yet. What the family does itself,
/// what a goal is for, help that was refused or called not needed, and a problem of which a sector is missing
/// (`SectorMissing`) are left out.
public enum HelpOutOfLine: Check {
    public static let row = 31
    public static let word = "help-out-of-line"
    public static let reads: [any EventKind.Type] = [
        Attendance.self, Discussion.self, DomainPicture.self, Goal.self, GoalResult.self, HelpOffer.self,
        HelpResponse.self, Involvement.self, Member.self, OwnStrength.self, Problem.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "De hulp past bij de problemen en bij wat het gezin zelf kan.",
            en: "The help fits the problems and what the family can do itself."),
        why: Text(
            nl: "Hulp ging door voor iets wat klaar was, terwijl een ander probleem op niemands lijst stond.",
            en: "Help went on where the work was done, while another problem was on nobody’s list."),
        speaks: Text(
            nl:
                "Bij een open probleem waar niemand van de betrokkenen voor is, en bij een professional die alleen nog betrokken is bij wat voorbij is.",
            en:
                "For an open problem that none of those involved is there for, and for a professional whose problems are all over."
        ),
        resolved: Text(
            nl:
                "Als iemand voor het probleem betrokken is of er een doel voor is, als het gezin het zelf doet, of als bij de betrokkenheid een ander probleem of een einde staat.",
            en:
                "Once somebody is involved for the problem or it has a goal, the family does it itself, or the involvement names another problem or an end."
        ),
        paragraph: Text(nl: "paragraaf 2.1 en hoofdstuk 5, vraag 2", en: "section 2.1 and chapter 5, question 2"),
        question: .wholePicture, nature: .gap, occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let involved = file.dossier.involvements(on: file.today)
        guard !involved.isEmpty else { return [] }
        return withoutHelp(in: file) + involved.compactMap { finished($0, in: file) }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    private static func withoutHelp(in file: CaseFile) -> [Finding] {
        let work = ProblemsAtWork(in: file)
        let offers = OffersAnswered(file.dossier)
        let own = OwnHands(file.dossier)
        let asked = Set(SectorMissing.lacking(in: file).map(\.problem.id))
        return file.dossier.problems(on: file.today).filter { problem in
            !work.contains(problem.id) && !asked.contains(problem.id) && !own.have(problem.data)
                && !offers.isRefused(problem, in: file.dossier.ledger)
                && !offers.isWaitedFor(problem, in: file.dossier.ledger)
        }.map { problem in
            Finding(
                subjects: [problem.id.id], names: problem.data.members.map(file.dossier.name),
                matter: Text(nl: "een probleem waar niemand voor betrokken is", en: "a problem with nobody involved"),
                evidence: [problem.entry], since: problem.data.since?.earliest ?? problem.provenance.at.day,
                ask: Text(
                    nl: "Wie van jullie helpt hierbij? Of doet het gezin dit zelf?",
                    en: "Which of you is there for this? Or does the family do it itself?"),
                remedy: .helpWith(problem.id))
        }
    }

    /// Involved for problems that are all over.
    private static func finished(_ help: Known<Involvement>, in file: CaseFile) -> Finding? {
        let problems = help.data.problems.compactMap { file.dossier.ledger[$0] }
        let ends = problems.compactMap(\.data.until?.latest)
        guard let last = ends.max(), ends.count == problems.count, last < file.today else { return nil }
        let who = help.data.professional.name.short
        return Finding(
            subjects: [help.id.id], names: [who],
            matter: Text(nl: "betrokken bij een probleem dat voorbij is", en: "involved for a problem that is over"),
            evidence: (Evidence(help) + Evidence(problems)).entries, since: last,
            ask: Text(
                nl: "Waarvoor is \(who) nu betrokken? Kan het minder, of is er iets anders?",
                en: "What is \(who) involved for now? Can it be less, or is there something else?"),
            remedy: .completeInvolvement(help.id))
    }
}

/// Which life domains the family has in hand itself, with or without people around it, or does not need.
private struct OwnHands {
    private let strengths: [DomainSubject: Known<OwnStrength>]
    private let pictures: [DomainSubject: Known<DomainPicture>]
    private let ledger: Ledger

    init(_ dossier: Dossier) {
        strengths = dossier.ownStrengths
        pictures = dossier.domainPictures
        ledger = dossier.ledger
    }

    func have(_ problem: Problem) -> Bool {
        let members: [Reference<Member>?] = [nil] + problem.members.map(ledger.identity)
        return members.map { DomainSubject(domain: problem.domain, member: $0) }.contains { subject in
            let direction = strengths[subject]?.data.direction.word
            return direction == .family || direction == .withNetwork
                || pictures[subject]?.data.state.word == .notNeeded
        }
    }
}
