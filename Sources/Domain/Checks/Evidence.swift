/// The entries that a finding rests on, oldest first: by the day on which it happened, and within a day by recording.
struct Evidence {
    private var items: [Item] = []

    private struct Item {
        let day: Day
        let place: Place
        let entry: EntryID
    }

    init() {}

    init<Kind>(_ facts: [Known<Kind>]) {
        items = facts.map { Item(day: $0.day, place: $0.provenance.place, entry: $0.entry) }
    }

    init<Kind>(_ fact: Known<Kind>?) {
        self.init(fact.map { [$0] } ?? [])
    }

    /// One of several rival entries for the same thing.
    init<Kind>(_ rival: Rival<Kind>) {
        let day = rival.data.occurred?.earliest ?? rival.provenance.at.day
        items = [Item(day: day, place: rival.provenance.place, entry: rival.entry)]
    }

    /// Each entry once, oldest first.
    var entries: [EntryID] {
        var seen: Set<EntryID> = []
        let sorted = items.sorted { ($0.day, $0.place, $0.entry) < ($1.day, $1.place, $1.entry) }
        return sorted.map(\.entry).filter { seen.insert($0).inserted }
    }

    /// The earliest day among them.
    var since: Day? { items.map(\.day).min() }

    /// Where the one recorded last stands in the order of everything.
    var last: Place? { items.map(\.place).max() }

    var isEmpty: Bool { items.isEmpty }

    /// This evidence, or something else where there is none.
    func or(_ other: Evidence) -> Evidence { isEmpty ? other : self }

    static func + (left: Evidence, right: Evidence) -> Evidence {
        var all = left
        all.items += right.items
        return all
    }
}

extension Known {
    /// The day it happened as far as recorded, else the day it was recorded.
    var day: Day { data.occurred?.earliest ?? provenance.at.day }
}
