/// What a parent or a child says, in their own words, kept as theirs. A child's words are shown on request only.
public struct OwnWords: EventKind {
    public static let word = "words.recorded"
    public var speaker: Reference<Member>
    public var text: String
    public var day: Day
    public var discussion: Reference<Discussion>?
    public var question: Question?

    public init(
        speaker: Reference<Member>, text: String, day: Day, discussion: Reference<Discussion>? = nil,
        question: Question? = nil
    ) {
        self.speaker = speaker
        self.text = text
        self.day = day
        self.discussion = discussion
        self.question = question
    }

    public var references: [EntryID] { [speaker.id] + [discussion?.id].compactMap { $0 } }

    public func validate(in setting: Setting) throws(Refusal) {
        guard !text.isEmpty else {
            throw Refusal(Text(nl: "Schrijf op wat er is gezegd.", en: "Write down what was said."), field: "text")
        }
    }

    public var occurred: PartialDay? { PartialDay(day) }

    /// A child's words are the child's.
    public func isSensitive(in ledger: Ledger) -> Bool { ledger.isChild(speaker) }

    public func summary(in dossier: Dossier) -> Text {
        Text(verbatim: "\(dossier.name(of: speaker)): “\(text)”")
    }
}
