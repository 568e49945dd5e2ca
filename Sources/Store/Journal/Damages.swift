/// The first so many damages of one file or folder, and how many more there are: a file of nothing but bad lines costs
/// no more memory than one with some.
struct Damages: Hashable, Sendable {
    static let limit = 100

    private(set) var first: [Damage] = []
    private(set) var count = 0
    private var lastLine = 0

    mutating func add(_ damage: Damage) {
        count += 1
        if count <= Self.limit { first.append(damage) }
        lastLine = max(lastLine, damage.line)
    }

    /// Counts damages that are like the last one, without keeping them.
    mutating func add(_ more: Int, through line: Int) {
        count += more
        lastLine = max(lastLine, line)
    }

    var isFull: Bool { count >= Self.limit }

    /// What is kept, and one more that counts the rest of them.
    func all(of file: String) -> [Damage] {
        guard count > first.count else { return first }
        return first + [Damage(file: file, line: lastLine, reason: .more(count - first.count))]
    }
}
