/// Which words of a text are gone in the next one, and which are new in it: for two versions beside each other.
public struct WordChanges: Hashable, Sendable {
    /// The words of the old text, each with whether it is gone.
    public let old: [Word]
    /// The words of the new text, each with whether it is new.
    public let new: [Word]

    public struct Word: Hashable, Sendable {
        public let text: String
        public let isChanged: Bool
    }

    /// Longer texts are not compared: nobody reads what changed in them word by word.
    private static let mostWords = 300

    public init(from old: String, to new: String) {
        let before = old.split(whereSeparator: \.isWhitespace).map(String.init)
        let after = new.split(whereSeparator: \.isWhitespace).map(String.init)
        guard before.count <= WordChanges.mostWords, after.count <= WordChanges.mostWords else {
            self.old = before.map { Word(text: $0, isChanged: false) }
            self.new = after.map { Word(text: $0, isChanged: false) }
            return
        }
        let kept = WordChanges.kept(before, after)
        self.old = before.indices.map { Word(text: before[$0], isChanged: !kept.old.contains($0)) }
        self.new = after.indices.map { Word(text: after[$0], isChanged: !kept.new.contains($0)) }
    }

    /// The places of a longest run of words that both have in the same order.
    private static func kept(_ old: [String], _ new: [String]) -> (old: Set<Int>, new: Set<Int>) {
        var lengths = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
        for one in old.indices.reversed() {
            for other in new.indices.reversed() {
                lengths[one][other] =
                    old[one] == new[other]
                    ? lengths[one + 1][other + 1] + 1 : max(lengths[one + 1][other], lengths[one][other + 1])
            }
        }
        var kept: (old: Set<Int>, new: Set<Int>) = ([], [])
        var (one, other) = (0, 0)
        while one < old.count, other < new.count {
            if old[one] == new[other] {
                kept.old.insert(one)
                kept.new.insert(other)
                (one, other) = (one + 1, other + 1)
            } else if lengths[one + 1][other] >= lengths[one][other + 1] {
                one += 1
            } else {
                other += 1
            }
        }
        return kept
    }
}
