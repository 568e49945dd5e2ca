/// Everything that stands on the line: the one list to add a line to.
public enum TimelineSources {
    public static let all: [any TimelineSource.Type] = [
        SignalEvents.self, IncidentEvents.self, MoveEvents.self, ResidenceEvents.self, InvolvementEvents.self,
        ConversationEvents.self, DiscussionEvents.self,
    ]
}
