/// A professional who is involved and of whom nothing is in the file since the last discussion (report ch. 5, question 5:
/// *volledige dossiers, door allen*).
///
/// It speaks for each who was involved before that discussion, was not there, and recorded nothing and is named in nothing
/// since; it is resolved by what he or she saw, did or judged.
public enum NoContribution: Check {
    public static let row = 77
    public static let word = "no-contribution"
    public static let reads: [any EventKind.Type] = [
        Appraisal.self, Attendance.self, Burden.self, ChildMeaning.self, ChildSpoken.self, Closing.self,
        Consultation.self, ContactAttempt.self, Discussion.self, DomainPicture.self, Expectation.self, GoalResult.self,
        HelpOffer.self, HelpReviewed.self, InformationAnswer.self, InformationRequest.self, Involvement.self,
        KindCheck.self, MeldcodeStep.self, OwnStrength.self, Person.self, ProblemJudgement.self, SafetyJudgement.self,
        Signal.self, Weighing.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Ieder die betrokken is, legt vast wat hij of zij ziet en doet.",
            en: "Everyone involved records what they see and do."),
        why: Text(
            nl: "Dossiers waren niet volledig. Wat één mens wist, kwam niet bij de anderen.",
            en: "Files were not complete. What one person knew did not reach the others."),
        speaks: Text(
            nl: "Bij wie nu betrokken is, niet bij het laatste overleg was en sindsdien niets vastlegde.",
            en: "For those involved now who were not at the last discussion and recorded nothing since."),
        resolved: Text(
            nl: "Als hij of zij iets vastlegt, of als een ander opschrijft wat hij of zij zag.",
            en: "Once he or she records something, or another writes down what he or she saw."),
        paragraph: Text(nl: "hoofdstuk 5, vraag 5", en: "chapter 5, question 5"), question: .lookBack, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        guard let last = file.dossier.lastClosedDiscussion else { return [] }
        let heard = Contributors(since: last.data.day, present: [last], in: file.dossier)
        var seen = ProfessionalIndex()
        return file.dossier.involvements(on: file.today).compactMap { help in
            let who = help.data.professional
            guard help.day < last.data.day, help.provenance.at.day < last.data.day, seen.place(of: who) == nil,
                !heard.contains(who)
            else { return nil }
            seen.add(who)
            let name = who.name.short
            return Finding(
                subjects: [help.id.id], names: [name],
                matter: Text(
                    nl: "niets vastgelegd sinds het laatste overleg", en: "nothing recorded since the last discussion"),
                evidence: (Evidence(help) + Evidence(last)).entries, since: last.data.day,
                ask: Text(
                    nl: "Wat zag en deed \(name) sinds het laatste overleg? Is \(name) nog betrokken?",
                    en: "What did \(name) see and do since the last discussion? Is \(name) still involved?"),
                remedy: .agree(.lookBack))
        }
    }
}
