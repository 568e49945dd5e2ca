/// All agreements of a family with what came of each, looked up once for a whole view: who still has to do what, and what
/// was done (report ch. 5, questions 4 and 5).
public struct AgreementBook: Sendable {
    /// One agreement, with what it came to when anybody said so.
    public struct Item: Sendable, Identifiable {
        public let agreement: Known<Agreement>
        public let outcome: Known<AgreementOutcome>?
        /// Whether its date went by and nobody said what came of it.
        public let isLate: Bool

        public var id: Reference<Agreement> { agreement.id }
        public var isOpen: Bool { outcome == nil }
    }

    /// What one person still has to do.
    public struct Share: Sendable {
        /// By short name; "J. Smit", "oma Fatma".
        public let owner: String
        public let items: [Item]
    }

    /// In order of first recording.
    public let all: [Item]

    public init(_ dossier: Dossier, on day: Day) {
        let ledger = dossier.ledger
        var outcomes: [Reference<Agreement>: Known<AgreementOutcome>] = [:]
        for outcome in ledger.known(AgreementOutcome.self) {
            outcomes[ledger.identity(outcome.data.agreement)] = outcome
        }
        all = ledger.known(Agreement.self).map { agreement in
            let outcome = outcomes[agreement.id]
            let isPast = agreement.data.before.map { $0 < day } ?? false
            return Item(agreement: agreement, outcome: outcome, isLate: isPast && outcome == nil)
        }
    }

    /// What nobody said the outcome of, by date: the latest ones first, those without a date last.
    public var open: [Item] {
        let far = Day(number: .max)
        return all.filter(\.isOpen).sorted {
            ($0.agreement.data.before ?? far, $0.agreement.provenance.place)
                < ($1.agreement.data.before ?? far, $1.agreement.provenance.place)
        }
    }

    /// What is open by who does it; whoever is late first. What two people do together stands with both.
    public var shares: [Share] {
        var order: [String] = []
        var items: [String: [Item]] = [:]
        for item in open {
            for owner in item.agreement.data.owners.map(\.name.short) + item.agreement.data.ownerNames {
                if items[owner] == nil { order.append(owner) }
                items[owner, default: []].append(item)
            }
        }
        return order.map { Share(owner: $0, items: items[$0] ?? []) }
    }

    /// What came to something, the latest first; since a place in the order of everything, or all of it.
    public func settled(since place: Place? = nil) -> [Item] {
        let settled = all.compactMap { item in item.outcome.map { (item, $0) } }
        return settled.filter { _, outcome in place.map { outcome.provenance.place > $0 } ?? true }.sorted {
            ($0.1.data.day, $0.1.provenance.place) > ($1.1.data.day, $1.1.provenance.place)
        }.map(\.0)
    }
}
