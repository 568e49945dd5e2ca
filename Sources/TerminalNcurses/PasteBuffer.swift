/// Gathers a paste until it is whole, so that it arrives as one text and never as keys.
struct PasteBuffer {
    /// Pastes beyond so many scalars lose their end: no text here is that long, and memory has one.
    let longest: Int

    private static let endMark: [Unicode.Scalar] = ["\u{1B}", "[", "2", "0", "1", "~"]

    private var scalars = String.UnicodeScalarView()
    private var count = 0

    init(longest: Int = 1_000_000) { self.longest = longest }

    /// Takes one more scalar.
    /// - Returns: whether the paste is whole now, because a terminal that sends the end mark in two halves makes it
    ///   arrive as text.
    mutating func append(_ scalar: Unicode.Scalar) -> Bool {
        if count >= longest + Self.endMark.count { removeOldestOfTail() }
        scalars.append(scalar)
        count += 1
        guard scalar == "~", scalars.suffix(Self.endMark.count).elementsEqual(Self.endMark) else { return false }
        scalars.removeLast(Self.endMark.count)
        return true
    }

    /// What was pasted, with `\n` as its only line end.
    var text: String {
        String(String(scalars.prefix(longest)).map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
    }

    /// Beyond the limit only the last few scalars are kept, to recognise the end mark.
    private mutating func removeOldestOfTail() {
        let oldest = scalars.index(scalars.endIndex, offsetBy: -Self.endMark.count)
        scalars.remove(at: oldest)
        count -= 1
    }
}
