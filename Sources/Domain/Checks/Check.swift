/// One demand of the report that can be looked for in a file: the reason, the question, and the findings.
///
/// To add a check: one file in this folder and one line in `Checks.all`. A check is deterministic, gives no score, and
/// ends in a question to the people at the table.
public protocol Check: Sendable {
    /// Row of the table of norms that it implements; see docs/checks.md.
    static var row: Int { get }
    /// The stored word, never renamed: `child-without-watcher`.
    static var word: String { get }
    /// The kinds that its answer hangs on, besides the family's opening and what was taken back.
    static var reads: [any EventKind.Type] { get }
    static var norm: Norm { get }
    /// Every place in the file where the norm is not met, each with the entries it rests on.
    static func findings(in file: CaseFile) -> [Finding]
    /// One line for all findings of this check together, with the names folded in.
    static func line(for findings: [Finding], in file: CaseFile) -> Text
}

extension Check {
    /// "Sem en Noor: nog niet zelf gesproken".
    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings) }

    /// The next day on which the answer can change without a new entry; nothing when it never can. Until then nobody need
    /// ask again, as long as nothing is recorded.
    public static func nextChange(in file: CaseFile) -> Day? { Horizon(file).next(for: reads) }
}

/// What a check is about, in words for the people at the table.
public struct Norm: Sendable {
    /// The demand in one plain sentence.
    public let demand: Text
    /// Why it matters, in one or two plain sentences.
    public let why: Text
    /// When it speaks, for the list of checks and the help of a point.
    public let speaks: Text
    /// What resolves it.
    public let resolved: Text
    /// Where the report says so: "2.3" or "hoofdstuk 5, vraag 1".
    public let paragraph: Text
    public let question: Question
    public let nature: Nature
    public let occasion: Occasion
    /// What a pattern does not show: what else the same facts can mean.
    public let doesNotShow: Text?

    public init(
        demand: Text, why: Text, speaks: Text, resolved: Text, paragraph: Text, question: Question, nature: Nature,
        occasion: Occasion, doesNotShow: Text? = nil
    ) {
        self.demand = demand
        self.why = why
        self.speaks = speaks
        self.resolved = resolved
        self.paragraph = paragraph
        self.question = question
        self.nature = nature
        self.occasion = occasion
        self.doesNotShow = doesNotShow
    }
}

/// A pattern (▲): recorded facts together point at something. A gap (○): not known, not agreed, past its date.
public enum Nature: Int, Sendable, Comparable {
    case pattern, gap

    public var label: Text {
        switch self {
        case .pattern: Text(nl: "▲ patroon", en: "▲ pattern")
        case .gap: Text(nl: "○ niet bekend, niet afgesproken of te laat", en: "○ not known, not agreed or late")
        }
    }

    public static func < (left: Nature, right: Nature) -> Bool { left.rawValue < right.rawValue }
}

/// When a check speaks.
public enum Occasion: Sendable {
    /// Always, in the meeting too.
    case always
    /// In the meeting once something happened that makes it matter; the check itself looks for that.
    case afterEvent
    /// When a discussion is about to close.
    case atClosing
    /// On the regisseur's own list between meetings.
    case betweenMeetings

    public var label: Text {
        switch self {
        case .always: Text(nl: "altijd", en: "always")
        case .afterEvent: Text(nl: "als er iets is gebeurd", en: "after something happened")
        case .atClosing: Text(nl: "bij het sluiten van een bespreking", en: "when a discussion closes")
        case .betweenMeetings: Text(nl: "tussen de overleggen", en: "between meetings")
        }
    }
}
