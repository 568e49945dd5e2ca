import Domain

/// One journal of a folder: one writer's, in one generation. Written `<writer>.<generation>`.
public struct JournalName: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let writer: WriterID
    /// Counts from 1; a new one is begun when there is any doubt about the one before.
    public let generation: Int

    public init(writer: WriterID, generation: Int) {
        self.writer = writer
        self.generation = generation
    }

    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let generation = Int(parts[1]), (1...Limits.number).contains(generation),
            String(generation) == parts[1]
        else { return nil }
        let writer = WriterID(String(parts[0]))
        guard writer.isSafeAsName else { return nil }
        self.init(writer: writer, generation: generation)
    }

    public var description: String { "\(writer).\(generation)" }
    var fileName: String { "\(self).jsonl" }

    public static func < (left: Self, right: Self) -> Bool {
        (left.writer, left.generation) < (right.writer, right.generation)
    }
}
