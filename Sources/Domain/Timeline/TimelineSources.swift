/// Everything that stands on the line: the one list to add a line to.
public enum TimelineSources {
    public static let all: [any TimelineSource.Type] = [
        SignalEvents.self, IncidentEvents.self, MoveEvents.self, ResidenceEvents.self, InvolvementEvents.self,
        HelpOfferEvents.self, HelpResponseEvents.self, HelpReviewedEvents.self, ContactEvents.self,
        ConversationEvents.self, ConsultationEvents.self, VeiligThuisEvents.self, MeasureEvents.self,
        ProtectionStepEvents.self, OrderEvents.self, DiscussionEvents.self,
    ]
}
