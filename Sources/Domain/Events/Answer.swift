/// The table's answer to one of the five questions, or the decision to leave it open with who finds out and by when.
/// Nothing is skipped in silence.
public struct Answer: EventKind {
    public static let word = "question.answered"
    public var discussion: Reference<Discussion>
    public var question: Question
    /// What the table says; nothing when the question is left open.
    public var text: String?
    public var leftOpen: LeftOpen?

    public init(discussion: Reference<Discussion>, question: Question, text: String) {
        self.discussion = discussion
        self.question = question
        self.text = text
    }

    public init(discussion: Reference<Discussion>, question: Question, leftOpen: LeftOpen) {
        self.discussion = discussion
        self.question = question
        self.leftOpen = leftOpen
    }

    public var references: [EntryID] { [discussion.id] }

    public func validate(in setting: Setting) throws(Refusal) {
        if let leftOpen, leftOpen.who.isEmpty {
            throw Refusal(
                Text(nl: "Wie zoekt dit uit? Kies iemand.", en: "Who finds this out? Choose someone."), field: "who")
        }
        if leftOpen == nil, (text ?? "").isEmpty {
            throw Refusal(
                Text(
                    nl: "Schrijf een antwoord op, of laat de vraag open met wie het uitzoekt.",
                    en: "Write an answer, or leave the question open with who finds out."), field: "text")
        }
    }

    public var turningDays: [PartialDay] { leftOpen.map { [PartialDay($0.before)] } ?? [] }

    public func summary(in dossier: Dossier) -> Text {
        let number = question.rawValue
        if let leftOpen {
            return Text(
                nl: "vraag \(number) open: \(leftOpen.who) zoekt het uit vóór \(leftOpen.before.words.nl)",
                en: "question \(number) open: \(leftOpen.who) finds out before \(leftOpen.before.words.en)")
        }
        return Text(nl: "vraag \(number): \(text ?? "")", en: "question \(number): \(text ?? "")")
    }
}

/// A question that stays open: who finds out what, by when.
public struct LeftOpen: Codable, Hashable, Sendable {
    public var who: String
    public var what: String?
    public var before: Day

    public init(who: String, what: String? = nil, before: Day) {
        self.who = who
        self.what = what
        self.before = before
    }
}
