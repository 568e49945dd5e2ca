/// The whole family on one line: what was seen, what happened, who came and went, and what goes well (report 4.2: no report
/// stands by itself; chapter 5, question 4: the history of the whole family weighs in).
public struct Timeline: Sendable {
    /// Latest first; where only a month or a year is known, its first day counts.
    public let events: [TimelineEvent]

    public init(_ dossier: Dossier, sources: [any TimelineSource.Type] = TimelineSources.all) {
        let all = sources.flatMap { $0.events(in: dossier) }
        events = all.sorted { $0.day != $1.day ? $0.day > $1.day : $0.place > $1.place }
    }

    public var earliest: Day? { events.last?.day }
    public var latest: Day? { events.first?.day }

    /// The days of the signals that name a member, latest first.
    public func signalDays(of member: Reference<Member>) -> [Day] {
        events.indices.lazy.filter { events[$0].isSignal && events[$0].members.contains(member) }.map {
            events[$0].day
        }
    }
}
