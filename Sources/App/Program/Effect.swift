import Domain

/// What the program asks of the outside world, as data, so that a test can compare it.
public enum Effect: Sendable, Hashable {
    /// Write this; the answer comes as `saved` or `notSaved` with its token.
    case save(Save)
    /// Keep what is being typed, or forget it when there is nothing left.
    case keepDrafts(Drafts)
    /// Write the minutes of a closed discussion beside the family's journals, unchangeable from then on.
    case handOut(HandOut)
    /// Tell the other terminals which family is on the table here.
    case showPresence(FamilyID?)
    /// Remember who works at this terminal.
    case remember(Reference<Person>)
    /// Open the example team.
    case openExample
    /// Send `reminded` with this number after so many seconds.
    case remind(number: Int, afterSeconds: Int)
    case suspend
    case redraw
    case quit
}

/// Minutes to be handed out: the files of one discussion.
public struct HandOut: Sendable, Hashable {
    public let family: FamilyID
    public let discussion: Reference<Discussion>
    public let files: [File]

    public struct File: Sendable, Hashable {
        public let name: String
        public let content: String

        public init(name: String, content: String) {
            self.name = name
            self.content = content
        }
    }

    public init(family: FamilyID, discussion: Reference<Discussion>, files: [File]) {
        self.family = family
        self.discussion = discussion
        self.files = files
    }
}
