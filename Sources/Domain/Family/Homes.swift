/// Who lives where.
extension Dossier {
    public var residences: [Known<Residence>] { ledger.known(Residence.self) }

    /// Where a member lives on a day; several when the member lives in more than one place.
    public func residences(of member: Reference<Member>, on day: Day) -> [Known<Residence>] {
        residences.filter { ledger.same($0.data.member, member) && $0.data.holds(on: day) }
    }

    /// Whether the member is in the family's own house on that day; nothing when no residence is recorded.
    public func isAtHome(_ member: Reference<Member>, on day: Day) -> Bool? {
        let places = residences(of: member, on: day)
        return places.isEmpty ? nil : places.contains { $0.data.setting == .home }
    }

    /// Moves from another municipality, latest first.
    public var moves: [Known<Move>] {
        ledger.known(Move.self).sorted { $0.data.day.earliest > $1.data.day.earliest }
    }
}
