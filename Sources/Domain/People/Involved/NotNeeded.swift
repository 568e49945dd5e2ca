/// Sectors of which somebody said that they are not needed round this family.
extension Dossier {
    /// What was said, the latest first, each sector once.
    public var notNeeded: [Known<SectorNotNeeded>] {
        var seen: Set<Term<Sector>> = []
        return ledger.latestFirst(SectorNotNeeded.self).filter { seen.insert($0.data.sector).inserted }
    }

    func isNotNeeded(_ sector: Sector) -> Bool { notNeeded.contains { $0.data.sector.word == sector } }

    /// Whether that was said since the problem is known: a new problem asks anew.
    func isNotNeeded(_ sector: Sector, for problem: Known<Problem>) -> Bool {
        notNeeded.contains { $0.data.sector.word == sector && $0.provenance.place > problem.provenance.place }
    }
}
