/// One line of attention: a norm with everything found under it that nobody set aside, names folded together.
public struct PointOfAttention: Sendable, Identifiable {
    public let check: any Check.Type
    public let findings: [Finding]
    /// The line with its names, for lists.
    public let line: Text

    public var id: String { check.word }
    public var norm: Norm { check.norm }

    /// Since when the longest open one stands.
    public var since: Day? { findings.compactMap(\.since).min() }

    /// The question to the table: that of the first finding.
    public var ask: Text? { findings.first?.ask }
}
