import Domain

/// What the rows of the line are.
enum LaneKind: CaseIterable, Sendable {
    case members, sectors, topics

    /// The question that the rows answer, for the corner of the line.
    var question: Text {
        switch self {
        case .members: Text(nl: "over wie?", en: "who?")
        case .sectors: Text(nl: "wie zag het?", en: "seen by?")
        case .topics: Text(nl: "waarover?", en: "what?")
        }
    }

    var next: LaneKind {
        switch self {
        case .members: .sectors
        case .sectors: .topics
        case .topics: .members
        }
    }
}

/// One row of the line with its events.
struct Lane: Sendable, Identifiable {
    enum ID: Hashable, Sendable {
        case family
        case member(Reference<Member>)
        case tag(TimelineTag)
        /// For what is confidential, where the row itself would tell too much.
        case hidden
    }

    let id: ID
    let label: String
    /// Places in the model's events, latest first.
    var events: [Int] = []
}
