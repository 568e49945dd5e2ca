/// What was agreed in one line: who does what by when.
public struct Agreement: EventKind {
    public static let word = "agreement.made"
    public var text: String
    /// The professionals who do it.
    @Listed public var owners: [Professional]
    /// Family members, or others without a directory entry, who do it.
    @Listed public var ownerNames: [String]
    public var before: Day?
    @Listed public var about: [Reference<Member>]
    /// The worries it answers.
    @Listed public var signals: [Reference<Signal>]
    public var question: Question?
    public var discussion: Reference<Discussion>?

    public init(
        text: String, owners: [Professional] = [], ownerNames: [String] = [], before: Day? = nil,
        about: [Reference<Member>] = [], signals: [Reference<Signal>] = [], question: Question? = nil,
        discussion: Reference<Discussion>? = nil
    ) {
        self.text = text
        self.owners = owners
        self.ownerNames = ownerNames
        self.before = before
        self.about = about
        self.signals = signals
        self.question = question
        self.discussion = discussion
    }

    public var references: [EntryID] {
        about.map(\.id) + signals.map(\.id) + [discussion?.id].compactMap { $0 }
    }

    /// Everyone who does it, by short name.
    public var ownersLabel: String {
        (owners.map(\.name.short) + ownerNames).joined(separator: ", ")
    }

    public func validate(in setting: Setting) throws(Refusal) {
        guard !text.isEmpty else {
            throw Refusal(
                Text(nl: "Schrijf op wat er is afgesproken.", en: "Write down what was agreed."), field: "text")
        }
        guard !owners.isEmpty || !ownerNames.isEmpty else {
            throw Refusal(Text(nl: "Wie doet dit? Kies iemand.", en: "Who does this? Choose someone."), field: "owners")
        }
        for name in ownerNames { try Refusal.ifDay(name, today: setting.today, field: "ownerNames") }
    }

    public var occurred: PartialDay? { before.map(PartialDay.init) }

    public func summary(in dossier: Dossier) -> Text {
        let end =
            before.map { Text(nl: " (vóór \($0.words.nl))", en: " (before \($0.words.en))") } ?? Text(verbatim: "")
        return terms + end
    }

    /// Who does what, where the day stands beside it.
    public var terms: Text { Text(verbatim: "\(ownersLabel): \(text)") }
}
