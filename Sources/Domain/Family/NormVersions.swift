/// Every version of the safety norm there was, earliest first, so that stretching it is seen (report 2.1: *grenzen
/// herhaaldelijk opgerekt*).
public struct NormVersions: Sendable {
    /// One version, with the one before it for the same children.
    public struct Item: Sendable, Identifiable {
        public let version: Version<SafetyNorm>
        public let previous: SafetyNorm?

        public var id: EntryID { version.entry }
        public var data: SafetyNorm { version.data }
    }

    public let items: [Item]

    /// A correction on the day of the norm itself mends a slip; one of a later day is a new version.
    public init(_ dossier: Dossier) {
        let ledger = dossier.ledger
        let versions = ledger.known(SafetyNorm.self).flatMap { norm in
            NormVersions.perDay(ledger.history(of: norm.id).filter { $0.withdrawal == nil })
        }.sorted { ($0.data.day, $0.provenance.place) < ($1.data.day, $1.provenance.place) }
        var latest: [[Reference<Member>]: SafetyNorm] = [:]
        items = versions.map { version in
            let children = version.data.children.map(ledger.identity).sorted()
            defer { latest[children] = version.data }
            return Item(version: version, previous: latest[children])
        }
    }

    private static func perDay(_ history: [Version<SafetyNorm>]) -> [Version<SafetyNorm>] {
        history.enumerated().filter { index, version in
            index + 1 >= history.count || history[index + 1].data.day != version.data.day
        }.map(\.element)
    }
}
