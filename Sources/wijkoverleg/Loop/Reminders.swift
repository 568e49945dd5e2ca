/// Moments at which the program asked to be woken, so that the loop sleeps until the next of them and no longer.
struct Reminders {
    private var moments: [(number: Int, at: ContinuousClock.Instant)] = []

    mutating func set(_ number: Int, afterSeconds seconds: Int) {
        moments.append((number, .now + .seconds(seconds)))
    }

    /// Milliseconds until the next one; nothing when there is none.
    var milliseconds: Int32? {
        guard let next = moments.map(\.at).min() else { return nil }
        let left = ContinuousClock.now.duration(to: next).components
        let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000 + 1
        return Int32(min(max(0, milliseconds), 3_600_000))
    }

    /// Takes out those whose time has come.
    mutating func due() -> [Int] {
        let now = ContinuousClock.now
        let due = moments.filter { $0.at <= now }.map(\.number)
        moments.removeAll { $0.at <= now }
        return due
    }
}
