/// What a stored field holds, as its type says: what a file of entries is checked against, and what its description for
/// other programs is made from. It is read from the kinds themselves, so that it can never be out of date.
public indirect enum Shape: Hashable, Sendable {
    case text, flag, number
    /// `YYYY-MM-DD`.
    case day
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    case date
    /// RFC 3339.
    case moment
    /// A moment, or a date as far as it is known.
    case recorded
    /// One of the five, 1…5.
    case question
    case familyID
    /// The id of an entry of this kind; of any kind when there is none.
    case entry(kind: String?)
    /// A word of the vocabulary of this name; any other is kept.
    case word(of: String, [String])
    /// These letters and nothing else.
    case exactly(String)
    case list(Shape)
    case object(name: String, [Field])
    /// An entry: what it holds depends on its kind.
    case fact

    public struct Field: Hashable, Sendable {
        public let name: String
        public let shape: Shape
        public let mayBeLeftOut: Bool

        public init(_ name: String, _ shape: Shape, mayBeLeftOut: Bool = false) {
            self.name = name
            self.shape = shape
            self.mayBeLeftOut = mayBeLeftOut
        }
    }
}
