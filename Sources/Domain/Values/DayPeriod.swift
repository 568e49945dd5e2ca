extension Day {
    /// Whether the day lies in a period, as far as its ends are known; both ends belong to it.
    func lies(from since: PartialDay?, to until: PartialDay?) -> Bool {
        (since?.earliest ?? self) <= self && (until?.latest ?? self) >= self
    }

    /// Whether the day lies in a period that begins on a known day.
    func lies(from since: Day, to until: Day?) -> Bool {
        since <= self && (until ?? self) >= self
    }
}
