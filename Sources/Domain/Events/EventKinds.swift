/// Every kind that this version can read and write: the one list to add a line to.
public enum EventKinds {
    public static let all: [any EventKind.Type] = [
        Agreement.self, AgreementOutcome.self, Answer.self, Attendance.self, ChildMeaning.self, ChildSpoken.self,
        Closing.self,
        Discussion.self, Family.self, HandedOut.self, Incident.self, Involvement.self, LookBack.self, Meeting.self,
        Member.self, Move.self, Organisation.self, OwnWords.self, Person.self, Problem.self, RegisseurAppointment.self,
        Residence.self, Safeguard.self, SafetyJudgement.self, SafetyNorm.self, SetAside.self, Signal.self,
        SignalSettled.self, TeamName.self, TeamTerms.self, Watcher.self, Weighing.self, Withdrawal.self,
    ]

    static let byWord: [String: any EventKind.Type] = Dictionary(
        all.map { ($0.word, $0) }, uniquingKeysWith: { first, _ in first })
}
