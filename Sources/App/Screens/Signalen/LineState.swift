import Domain

/// Where somebody looks on the line: how near, which rows, what of it, and where the cursor stands.
struct LineState: Hashable, Sendable {
    /// Where `>` stands.
    enum Spot: Hashable, Sendable {
        /// The axis: a whole column.
        case axis
        case lane(Lane.ID)
        /// A pattern of the checks, by its word.
        case pattern(String)
        /// A line of the list.
        case event(TimelineEvent.ID)
    }

    var scale = TimeScale.month
    var kind = LaneKind.members
    var filter = LineFilter.all
    /// A day in the column of the cursor.
    var day: Day
    /// A day in the last column on the screen, as long as the cursor is left of it.
    var right: Day
    var spot = Spot.axis

    init(today: Day) {
        day = today
        right = today
    }

    var isInList: Bool { if case .event = spot { true } else { false } }
}
