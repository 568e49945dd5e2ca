import Domain

/// How far our own journals in one folder had come when we last saved there: the high-water mark by which a backup that
/// was put back is noticed.
struct Mark: Hashable, Sendable {
    /// The generation in use.
    var generation: Int
    /// Syncing failed: the journal of this generation is never written again.
    var isLeft: Bool
    /// The highest clock number that we wrote.
    var clock: Int
    /// The last line that was acknowledged, and in which generation.
    var last: Last?

    struct Last: Hashable, Sendable {
        let generation: Int
        let head: Head
    }

    init(generation: Int, isLeft: Bool = false, clock: Int, last: Last?) {
        self.generation = generation
        self.isLeft = isLeft
        self.clock = clock
        self.last = last
    }

    /// One line: generation, state, clock, and of the last line generation, number and hash.
    var text: String {
        let last = last.map { "\($0.generation) \($0.head.number) \($0.head.hash)" } ?? "0 0 -"
        return "\(generation) \(isLeft ? "left" : "open") \(clock) \(last)\n"
    }

    /// Nothing when the text is no mark; what follows the first line feed is left from a longer mark.
    init?(_ text: String) {
        let words = text.prefix { $0 != "\n" }.split(separator: " ")
        guard text.contains("\n"), words.count == 6, let generation = Int(words[0]), let clock = Int(words[2]),
            let lastGeneration = Int(words[3]), let number = Int(words[4]), words[1] == "left" || words[1] == "open",
            [generation, clock, lastGeneration, number].allSatisfy({ (0...Limits.number).contains($0) })
        else { return nil }
        var last: Last?
        if lastGeneration > 0 {
            guard let hash = Fingerprint(hex: words[5].utf8) else { return nil }
            last = Last(generation: lastGeneration, head: Head(number: number, hash: hash))
        }
        self.init(generation: generation, isLeft: words[1] == "left", clock: clock, last: last)
    }
}
