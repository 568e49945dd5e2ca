extension Array {
    /// Latest first, by the day on which it happened, and within a day by recording.
    public func latestFirst<Kind>() -> [Element] where Element == Known<Kind> {
        let days = map { $0.latestDay }
        return indices.sorted { (days[$0], self[$0].provenance.place) > (days[$1], self[$1].provenance.place) }.map {
            self[$0]
        }
    }

    /// The one that happened last.
    func latest<Kind>() -> Element? where Element == Known<Kind> {
        self.max { ($0.latestDay, $0.provenance.place) < ($1.latestDay, $1.provenance.place) }
    }

    /// By the day before which it must be done, undated ones last.
    public func byDueDay<Kind>(_ due: (Kind) -> Day?) -> [Element] where Element == Known<Kind> {
        let far = Day(number: 10_000_000)
        return sorted { (due($0.data) ?? far, $0.provenance.place) < (due($1.data) ?? far, $1.provenance.place) }
    }
}

extension Known {
    /// The last day it can have happened as far as recorded, else the day it was recorded.
    fileprivate var latestDay: Day { data.occurred?.latest ?? provenance.at.day }
}
