/// What somebody typed to find something: words in any order, in capitals or not, with diacritics or without.
public struct FoldedQuery: Hashable, Sendable {
    private let words: [[UInt8]]

    /// The words of what was typed.
    public init(_ typed: String = "") {
        words = Folding.fold(typed).split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
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

    /// The characters of a text that were looked for, as ranges that do not touch, from left to right.
    public func hits(in text: String) -> [Range<Int>] {
        var bytes: [UInt8] = []
        var owners: [Int] = []
        for (index, character) in text.enumerated() {
            let folded = Folding.fold(String(character)).utf8
            bytes += folded
            owners += repeatElement(index, count: folded.count)
        }
        let folded = FoldedText(folded: bytes)
        var hit: Set<Int> = []
        for word in words where !word.isEmpty {
            var start = 0
            while let place = folded.place(of: word, from: start) {
                hit.formUnion(owners[place..<place + word.count])
                start = place + word.count
            }
        }
        return FoldedQuery.ranges(hit.sorted())
    }

    private static func ranges(_ places: [Int]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for place in places {
            if let last = ranges.last, last.upperBound == place {
                ranges[ranges.count - 1] = last.lowerBound..<place + 1
            } else {
                ranges.append(place..<place + 1)
            }
        }
        return ranges
    }
}

extension FoldedText {
    init(folded bytes: [UInt8]) {
        self.bytes = bytes
    }
}
