/// Measured values of one thing. The median tells what people feel, the 99th percentile what they remember.
struct Sample: Hashable, Sendable {
    private(set) var values: [Double]

    init(_ values: [Double] = []) {
        self.values = values
    }

    /// All of them together; nothing of no values.
    var sum: Double? { values.isEmpty ? nil : values.reduce(0, +) }

    mutating func add(_ value: Double) { values.append(value) }

    /// The middle value, or half-way between the two in the middle; nothing of no values.
    var median: Double? {
        let sorted = values.sorted()
        guard let upper = sorted.dropFirst(sorted.count / 2).first else { return nil }
        return sorted.count.isMultiple(of: 2) ? (sorted[sorted.count / 2 - 1] + upper) / 2 : upper
    }

    /// The smallest value that so many in a hundred do not exceed (nearest rank); nothing of no values.
    func percentile(_ hundredth: Double) -> Double? {
        let rank = (hundredth / 100 * Double(values.count)).rounded(.up)
        return values.sorted().dropFirst(max(0, Int(rank) - 1)).first
    }
}
