import Domain

/// Who has the store open on this machine, and what is on their table.
public struct Present: Hashable, Sendable, Codable {
    public var by: Reference<Person>
    /// Nothing when no family is on the table.
    public var family: FamilyID?
    public var since: Moment

    public init(by: Reference<Person>, family: FamilyID? = nil, since: Moment) {
        self.by = by
        self.family = family
        self.since = since
    }
}
