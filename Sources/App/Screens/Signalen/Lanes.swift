import Domain
import Terminal

/// Sorts events into rows: the family first, then the children, then the adults; or by who saw it, or by what it is about.
struct Lanes {
    private(set) var all: [Lane]
    private var places: [Lane.ID: Int] = [:]

    /// - Parameter events: latest first.
    init(_ events: [TimelineEvent], _ kind: LaneKind, _ filter: LineFilter, _ wall: Wall, _ desk: Desk) {
        all = [Lane(id: .family, label: desk.say(Text(nl: "gezin", en: "family")))]
        switch kind {
        case .members: all += Lanes.people(filter, wall)
        case .sectors: all += Lanes.tags(events, wall, desk, wall.observer)
        case .topics: all += Lanes.tags(events, wall, desk, \.topic)
        }
        if case .only = filter, kind == .members { all.removeFirst() }
        for (place, lane) in all.enumerated() { places[lane.id] = place }
        for (index, event) in events.enumerated() {
            for id in Lanes.rows(of: event, kind, filter, wall) {
                if let place = places[id] { all[place].events.append(index) }
            }
        }
    }

    /// The rows in which an event stands; a meeting stands on the axis.
    static func rows(of event: TimelineEvent, _ kind: LaneKind, _ filter: LineFilter, _ wall: Wall) -> [Lane.ID] {
        guard event.sign != .meeting else { return [] }
        switch kind {
        case .members:
            if case .only(let member) = filter { return [.member(member)] }
            let people = event.members.map(Lane.ID.member)
            return switch event.row {
            case .family: people.count == 1 ? people : [.family]
            case .members: people.isEmpty ? [.family] : people
            case .both: [.family] + people
            }
        case .sectors: return [row(wall.hides(event), wall.observer(of: event))]
        case .topics: return [row(wall.hides(event), event.topic)]
        }
    }

    private static func row(_ isHidden: Bool, _ tag: TimelineTag?) -> Lane.ID {
        guard let tag else { return .family }
        return isHidden ? .hidden : .tag(tag)
    }

    private static func people(_ filter: LineFilter, _ wall: Wall) -> [Lane] {
        let dossier = wall.dossier
        return (dossier.children + dossier.adults).map(\.id).filter { member in
            if case .only(let one) = filter { one == member } else { true }
        }.map { Lane(id: .member($0), label: wall.name($0)) }
    }

    /// A row for each tag that there is, in a fixed order and never by number.
    private static func tags(
        _ events: [TimelineEvent], _ wall: Wall, _ desk: Desk, _ tag: (TimelineEvent) -> TimelineTag?
    ) -> [Lane] {
        var found: Set<TimelineTag> = []
        var hidesSome = false
        for event in events where event.sign != .meeting {
            guard let tag = tag(event) else { continue }
            if wall.hides(event) { hidesSome = true } else { found.insert(tag) }
        }
        let named = found.map { ($0.rank, desk.say($0.label), $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        return named.map { Lane(id: .tag($0.2), label: $0.1) }
            + (hidesSome ? [Lane(id: .hidden, label: desk.say(Wall.hidden))] : [])
    }
}
