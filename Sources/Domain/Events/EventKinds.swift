/// Every kind that this version can read and write: the one list to add a line to.
public enum EventKinds {
    public static let all: [any EventKind.Type] = [
        Agreement.self, AgreementOutcome.self, Answer.self, Appraisal.self, Attendance.self, Burden.self,
        ChildMeaning.self, ChildSpoken.self, Closing.self, Condition.self, ConditionOutcome.self, Consultation.self,
        ContactArrangement.self, ContactAttempt.self, Custody.self, Discussion.self, DomainPicture.self,
        DossierImport.self, ElsewhereFile.self, Expectation.self, Family.self, Goal.self, GoalResult.self,
        HandedOut.self, HelpOffer.self, HelpResponse.self, HelpReviewed.self, Incident.self, InformationAnswer.self,
        InformationRequest.self, Involvement.self, KindCheck.self, LegalFrame.self, LookBack.self, Meeting.self,
        MeldcodeStep.self, Member.self, Move.self, NetworkAsked.self, NetworkSupport.self, Organisation.self,
        OwnStrength.self, OwnWords.self, ParentResponse.self, Person.self, Plan.self, Problem.self,
        ProblemJudgement.self, ProtectionMeasure.self, ProtectionStep.self, RegisseurAppointment.self, Residence.self,
        Safeguard.self, SafetyJudgement.self, SafetyNorm.self, SafetyOrder.self, SafetyPlan.self, ScalingDown.self,
        ScalingUp.self, SectorNotNeeded.self, SetAside.self, Sharing.self, Signal.self, SignalSettled.self,
        TeamName.self, TeamTerms.self, TimelineLooked.self, TriggerMet.self, VeiligThuisEvent.self, Watcher.self,
        Weighing.self, Withdrawal.self,
    ]

    static let byWord: [String: any EventKind.Type] = Dictionary(
        all.map { ($0.word, $0) }, uniquingKeysWith: { first, _ in first })
}
