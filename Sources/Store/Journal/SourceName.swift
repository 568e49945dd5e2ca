/// A file that holds lines of a journal: the journal itself, or a copy that a sync tool put beside it when two machines
/// disagreed. Copies are read as extra sources and never written.
struct SourceName: Hashable, Comparable, Sendable {
    let journal: JournalName
    let file: String
    var isConflictCopy: Bool { file != journal.fileName }

    init?(_ file: String) {
        guard file.hasSuffix(".jsonl") else { return nil }
        let stem = file.dropLast(".jsonl".count)
        let writer = stem.prefix { $0 != "." }
        let rest = stem.dropFirst(writer.count + 1)
        let generation = rest.prefix { $0.isASCII && $0.isNumber }
        guard let journal = JournalName("\(writer).\(generation)"),
            Self.marksCopy(rest.dropFirst(generation.count))
        else { return nil }
        self.journal = journal
        self.file = file
    }

    /// Syncthing writes `.sync-conflict-<date>-<time>-<device>`; Dropbox, Nextcloud and others `(… conflicted copy …)`.
    private static func marksCopy(_ mark: Substring) -> Bool {
        mark.isEmpty || mark.hasPrefix(".sync-conflict-")
            || (mark.hasPrefix(" (") && mark.hasSuffix(")") && mark.contains("conflicted copy"))
    }

    /// The journal itself before its copies.
    static func < (left: Self, right: Self) -> Bool {
        (left.journal, left.isConflictCopy ? 1 : 0, left.file) < (
            right.journal, right.isConflictCopy ? 1 : 0, right.file
        )
    }
}
