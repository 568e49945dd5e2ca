/// One place in a file where a norm is not met: about whom, the entries it rests on, since when, and what resolves it.
public struct Finding: Sendable, Hashable {
    /// Whom or what it is about, by the lasting ids: part of the identity.
    public let subjects: [EntryID]
    /// How those are called in a line of text.
    public let names: [String]
    /// The entries it rests on, oldest first: part of the identity.
    public let evidence: [EntryID]
    /// Since when, where the entries tell.
    public let since: Day?
    /// The question to the people at the table.
    public let ask: Text
    public let remedy: Remedy

    public init(
        subjects: [EntryID], names: [String], evidence: [EntryID], since: Day? = nil, ask: Text, remedy: Remedy
    ) {
        self.subjects = subjects
        self.names = names
        self.evidence = evidence
        self.since = since
        self.ask = ask
        self.remedy = remedy
    }
}
