/// What somebody typed to find something: words in any order, in capitals or not, with diacritics or without.
public struct FoldedQuery: Hashable, Sendable {
    private let words: [[UInt8]]

    /// The words of what was typed.
    public init(_ typed: String = "") {
        words = typed.split(whereSeparator: \.isWhitespace).map { Folding.bytes(of: String($0)) }.filter { !$0.isEmpty }
    }

    /// Whether there is nothing to look for.
    public var isEmpty: Bool { words.isEmpty }

    /// Whether every word occurs in the text.
    public func matches(_ text: FoldedText) -> Bool { words.allSatisfy(text.holds) }

    /// Whether every word is the beginning of a word of the text.
    public func beginsWords(of text: FoldedText) -> Bool { words.allSatisfy(text.holdsWord) }

    /// Whether the words are the whole text.
    public func isWhole(_ text: FoldedText) -> Bool {
        text.bytes.split(separator: 0x20).elementsEqual(words) { $0.elementsEqual($1) }
    }

    /// Whether any word occurs in the text.
    public func touches(_ text: FoldedText) -> Bool { words.contains(where: text.holds) }

    /// The characters of a text that were looked for, as ranges that do not touch, from left to right.
    public func hits(in text: String) -> [Range<Int>] {
        let folded = Folding.characters(of: text)
        guard touches(folded.text) else { return [] }
        var isHit = Array(repeating: false, count: (folded.owners.last ?? 0) + 1)
        for word in words {
            var start = 0
            while let place = folded.text.place(of: word, from: start) {
                for byte in place..<place + word.count { isHit[folded.owners[byte]] = true }
                start = place + word.count
            }
        }
        return FoldedQuery.ranges(isHit)
    }

    private static func ranges(_ isHit: [Bool]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start: Int?
        for (place, hit) in isHit.enumerated() {
            if hit, start == nil { start = place }
            if !hit, let first = start {
                ranges.append(first..<place)
                start = nil
            }
        }
        if let start { ranges.append(start..<isHit.count) }
        return ranges
    }
}

extension FoldedText {
    init(folded bytes: [UInt8]) {
        self.bytes = bytes
    }
}
