/// Minutes as they were handed out: the file's name and its SHA-256, so that a later change of the text is seen.
public struct HandedOut: EventKind {
    public static let word = "minutes.handedout"
    public var discussion: Reference<Discussion>
    @Listed public var files: [HandedOutFile]
    public var day: Day

    public init(discussion: Reference<Discussion>, files: [HandedOutFile], day: Day) {
        self.discussion = discussion
        self.files = files
        self.day = day
    }

    public var references: [EntryID] { [discussion.id] }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        Text(nl: "verslag uitgegeven", en: "minutes handed out")
    }
}

public struct HandedOutFile: Codable, Hashable, Sendable {
    public var name: String
    /// SHA-256 in lower-case hexadecimal.
    public var hash: String

    public init(name: String, hash: String) {
        self.name = name
        self.hash = hash
    }
}
