/// One thing on the family's line: when, what kind of thing, about whom, and which entry tells it.
///
/// It holds no words: those are asked of its source for the few events that are read.
public struct TimelineEvent: Identifiable, Sendable {
    /// Stays the same through corrections. Something that lasts has two events, its beginning and its end.
    public struct ID: Hashable, Sendable {
        public let thing: EntryID
        public let isEnd: Bool
    }

    /// In which row for people it stands.
    public enum Row: Sendable {
        /// The family's, whoever are named.
        case family
        /// Those of the people named; the family's when nobody is.
        case members
        /// Both.
        case both
    }

    public let id: ID
    /// The signal that it is, for those that are one.
    public var signal: Reference<Signal>? { isSignal ? Reference(id.thing) : nil }
    /// The entries that tell it; the first one is opened.
    public let entries: [EntryID]
    public let date: PartialDay
    /// The first day it can have been.
    public let day: Day
    public let sign: TimelineSign
    /// By the lasting ids.
    public let members: [Reference<Member>]
    public let row: Row
    /// Who saw it: a sector, or people who are no professionals.
    public let observer: TimelineTag?
    /// The same as far as everyone may know: who made a report is not said.
    public let sharedObserver: TimelineTag?
    public let topic: TimelineTag?
    public let isConfidential: Bool
    /// Whether its words have a line of detail.
    public let hasDetail: Bool
    public let isSignal: Bool
    public let source: any TimelineSource.Type
    /// The order within one day.
    let place: Place

    init<Kind>(
        _ known: Known<Kind>, isEnd: Bool = false, at date: PartialDay, _ sign: TimelineSign,
        members: [Reference<Member>] = [], row: Row = .members, observer: TimelineTag? = nil,
        sharedObserver: TimelineTag? = nil, topic: TimelineTag? = nil, hasDetail: Bool = false,
        with others: [Known<Kind>] = [], from source: any TimelineSource.Type
    ) {
        id = ID(thing: known.id.id, isEnd: isEnd)
        entries = [known.entry] + others.map(\.entry)
        self.date = date
        day = date.earliest
        self.sign = sign
        self.members = members
        self.row = row
        self.observer = observer
        self.sharedObserver = sharedObserver ?? observer
        self.topic = topic
        isConfidential = known.isConfidential || others.contains { $0.isConfidential }
        self.hasDetail = hasDetail
        self.source = source
        isSignal = source is SignalEvents.Type
        place = known.provenance.place
    }
}
