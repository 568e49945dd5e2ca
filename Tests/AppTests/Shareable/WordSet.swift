import Terminal

/// Words that may not stand in a picture, looked up in one pass over it: a picture is read once, however many words there
/// are. A word that is cut with `…` counts from its
/// seventh letter on: shorter ones begin other words.
struct WordSet: Sendable {
    /// Whether capitals and small letters are the same.
    private let folds: Bool
    private var whole: [UInt64: String] = [:]
    private var beginnings: [UInt64: String] = [:]

    init(_ words: some Sequence<String>, folding: Bool) {
        folds = folding
        for word in words {
            var hash = WordSet.start
            for (index, scalar) in word.unicodeScalars.enumerated() {
                add(scalar.value, to: &hash)
                if index >= 6 { beginnings[hash] = word }
            }
            whole[hash] = word
        }
    }

    /// The words that stand in a picture.
    func found(in canvas: Canvas) -> Set<String> {
        var found: Set<String> = []
        for row in 0..<canvas.size.rows {
            var reader = Reader(self)
            for cell in canvas.row(row) where cell.width > 0 { reader.read(cell.glyph.scalars.0, &found) }
            reader.read(0, &found)
        }
        return found
    }

    /// The words that stand in a text.
    func found(in text: String) -> Set<String> {
        var found: Set<String> = []
        var reader = Reader(self)
        for scalar in text.unicodeScalars { reader.read(scalar.value, &found) }
        reader.read(0, &found)
        return found
    }

    private static let start: UInt64 = 14_695_981_039_346_656_037

    private func add(_ scalar: UInt32, to hash: inout UInt64) {
        let isCapital = folds && scalar >= 0x41 && scalar <= 0x5A
        hash = (hash ^ UInt64(isCapital ? scalar | 0x20 : scalar)) &* 1_099_511_628_211
    }

    /// Reads letters one by one and looks up each word where it ends.
    private struct Reader {
        private let set: WordSet
        private var hash = WordSet.start
        private var isInWord = false

        init(_ set: WordSet) { self.set = set }

        mutating func read(_ scalar: UInt32, _ found: inout Set<String>) {
            if WordSet.isLetter(scalar) {
                set.add(scalar, to: &hash)
                isInWord = true
                return
            }
            guard isInWord else { return }
            if let word = (scalar == 0x2026 ? set.beginnings : set.whole)[hash] { found.insert(word) }
            hash = WordSet.start
            isInWord = false
        }
    }

    /// A letter of ASCII, or one beyond it with an accent.
    private static func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: true
        default: false
        }
    }
}
