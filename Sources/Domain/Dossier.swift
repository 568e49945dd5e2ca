/// All that is known of one family, folded from its entries: the only thing that screens, checks and minutes read.
///
/// Typed questions to it stand beside what they are about, as extensions in Family, People, Work and Meeting.
public struct Dossier: Sendable {
    public let id: FamilyID
    public let ledger: Ledger

    /// - Parameter asOf: only what had been recorded on or before this day.
    public init(id: FamilyID, _ lines: [Recorded] = [], asOf: Day? = nil) {
        self.id = id
        ledger = Ledger(lines, asOf: asOf)
    }

    init(id: FamilyID, ledger: Ledger) {
        self.id = id
        self.ledger = ledger
    }

    public var family: Known<Family>? { ledger.known(Family.self).first }

    /// The short code by which people name the family; the id until the opening line has arrived.
    public var code: String { family?.data.code ?? id.value }
}
