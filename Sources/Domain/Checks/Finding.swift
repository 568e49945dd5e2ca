/// One place in a file where a norm is not met: about whom, the entries it rests on, since when, and what resolves it.
public struct Finding: Sendable, Hashable {
    /// Whom or what it is about, by the lasting ids: part of the identity.
    public let subjects: [EntryID]
    /// How those are called in a line of text.
    public let names: [String]
    /// What is missing or seen, in a few words that may follow the names: "nog niet zelf gesproken". Findings with the
    /// same words are folded together in one line.
    public let matter: Text?
    /// The entries it rests on, oldest first: part of the identity.
    public let evidence: [EntryID]
    /// Since when, where the entries tell.
    public let since: Day?
    /// The question to the people at the table.
    public let ask: Text
    public let remedy: Remedy

    public init(
        subjects: [EntryID], names: [String], matter: Text? = nil, evidence: [EntryID], since: Day? = nil, ask: Text,
        remedy: Remedy
    ) {
        self.subjects = subjects
        self.names = names
        self.matter = matter
        self.evidence = evidence
        self.since = since
        self.ask = ask
        self.remedy = remedy
    }
}
