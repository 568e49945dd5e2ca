/// Whom the children see, who must stay away, and who around the family helps.
extension Dossier {
    /// The arrangements for a child on a day, the latest recorded first.
    public func arrangements(of child: Reference<Member>, on day: Day) -> [Known<ContactArrangement>] {
        ledger.known(ContactArrangement.self).filter { arrangement in
            arrangement.data.holds(on: day) && arrangement.data.children.contains { ledger.same($0, child) }
        }.sorted { $0.provenance.place > $1.provenance.place }
    }

    /// The orders that keep somebody away on a day, latest first.
    public func orders(on day: Day) -> [Known<SafetyOrder>] {
        ledger.latestFirst(SafetyOrder.self).filter { $0.data.holds(on: day) }
    }

    /// Who around the family helps on a day, in order of recording.
    public func network(on day: Day) -> [Known<NetworkSupport>] {
        ledger.known(NetworkSupport.self).filter { $0.data.holds(on: day) }
    }

    /// What the family last answered when asked who around them can help; nothing when nobody asked.
    public var networkAnswer: Known<NetworkAsked>? { ledger.known(NetworkAsked.self).latest() }

    /// That there are files about somebody close elsewhere, in order of recording.
    public var elsewhereFiles: [Known<ElsewhereFile>] { ledger.known(ElsewhereFile.self) }
}
