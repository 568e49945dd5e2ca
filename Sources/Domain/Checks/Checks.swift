/// Every check that this version asks, by row of the table of norms: the one list to add a line to.
public enum Checks {
    public static let all: [any Check.Type] = [
        ChildWithoutWatcher.self,
        SafetyNotEstablished.self,
        NoSharedNorm.self,
        ChildNotWeighed.self,
        ChildNotSpoken.self,
        SignalNotTakenUp.self,
        LittleKnownChild.self,
        HomeNotKnown.self,
        WorryClosedUnseen.self,
        ClosedDoors.self,
        FamilyIncomplete.self,
        InvolvementUnexplained.self,
        HelpOutOfLine.self,
        NetworkUnknown.self,
        OnePlan.self,
        UnderlyingLeftOpen.self,
        SectorMissing.self,
        StayWithoutAftercare.self,
        EarlierMunicipality.self,
        RepeatedViolence.self,
        SiblingNotAsked.self,
        RegieUnclear.self,
        LookBackNotFixed.self,
        WorryUnanswered.self,
    ]
}
