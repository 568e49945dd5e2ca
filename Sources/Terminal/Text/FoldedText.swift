/// Text made ready for searching: folded once, so that a key press costs no more than looking for a few letters.
public struct FoldedText: Hashable, Sendable {
    let bytes: [UInt8]

    /// The text in small letters without diacritics, see `Folding`.
    public init(_ text: String) {
        bytes = Folding.bytes(of: text)
    }

    /// Several texts, each searched as if they stood behind each other.
    public init(_ texts: [String]) {
        var bytes: [UInt8] = []
        for text in texts {
            Folding.append(text, to: &bytes)
            bytes.append(0x0A)
        }
        self.bytes = bytes
    }

    /// Whether the letters occur in the text.
    func holds(_ letters: [UInt8]) -> Bool { place(of: letters, from: 0) != nil }

    /// Whether a word of the text begins with the letters.
    func holdsWord(beginning letters: [UInt8]) -> Bool {
        var start = 0
        while let place = place(of: letters, from: start) {
            if place == 0 || !FoldedText.isLetter(bytes[place - 1]) { return true }
            start = place + 1
        }
        return false
    }

    /// Where the letters stand next.
    func place(of letters: [UInt8], from start: Int) -> Int? {
        guard let first = letters.first, bytes.count >= letters.count else { return letters.isEmpty ? start : nil }
        var place = start
        let last = bytes.count - letters.count
        while place <= last {
            if bytes[place] == first, bytes[place..<place + letters.count].elementsEqual(letters) { return place }
            place += 1
        }
        return nil
    }

    /// Whether a byte is part of a word: a letter, a digit, or part of a letter beyond ASCII.
    private static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x61...0x7A, 0x80...: true
        default: false
        }
    }
}
