/// One kind of fact that can be recorded: its data and what may be refused before it is written.
///
/// A kind's `word` is written in journals and is never renamed or reused. New fields must be optional (or `@Listed`),
/// so that older lines stay readable. To add a kind: one file in this folder and one line in `EventKinds.all`.
public protocol EventKind: Codable, Hashable, Sendable {
    /// The stored word, such as `signal.recorded`.
    static var word: String { get }
    /// Which journals it belongs in.
    static var scope: EventScope { get }
    /// The entries that this one speaks of; they must be known before it may be written.
    var references: [EntryID] { get }
    /// When it happened or was seen, as far as it has a day of its own.
    var occurred: PartialDay? { get }
    /// Every day in it: on, just before or some term after one of these, what the file says can change without a new entry.
    var turningDays: [PartialDay] { get }
    /// One line that says what the entry says, for evidence, history and search. Names are looked up in the dossier.
    func summary(in dossier: Dossier) -> Text
    /// Whether it stays off a shared screen and out of minutes as long as nobody decided otherwise for the entry: a child's
    /// words, a hidden address, what tells of treatment or of police and probation. What it depends on is looked up in the
    /// ledger, which knows all things by then; what cannot be found there is taken for sensitive.
    func isSensitive(in ledger: Ledger) -> Bool
    /// May refuse, with the remedy, before anything is written. Replay never asks.
    func validate(in setting: Setting) throws(Refusal)
}

extension EventKind {
    public static var scope: EventScope { .family }
    public var references: [EntryID] { [] }
    public var occurred: PartialDay? { nil }
    public var turningDays: [PartialDay] { occurred.map { [$0] } ?? [] }
    public func isSensitive(in ledger: Ledger) -> Bool { false }
    public func validate(in setting: Setting) throws(Refusal) {}
}

/// Where a kind is kept: in the team's journals (no content about any family) or in one family's.
public enum EventScope: Sendable, Hashable {
    case team, family
}
