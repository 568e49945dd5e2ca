import Domain

extension CaseFile {
    /// The file with nothing in it from after a place in the order of everything, and without what was withdrawn since:
    /// minutes must not spread what was taken back.
    init(_ file: CaseFile, asItStoodAt place: Place, on day: Day) {
        let lines = file.dossier.ledger.standingLines().filter { $0.provenance.place <= place }
        self.init(
            dossier: Dossier(id: file.dossier.id, lines), team: Team(file.team.ledger.standingLines(), asOf: day),
            today: day)
    }
}

extension Ledger {
    /// The lines that this ledger was folded from, as far as they are readable and not withdrawn, in no set order.
    func standingLines() -> [Recorded] {
        var lines: [Place: (provenance: Provenance, entries: [Entry])] = [:]
        for id in EventKinds.all.flatMap({ standingEntries(of: $0) }) {
            guard let (entry, provenance) = entry(id) else { continue }
            lines[provenance.place, default: (provenance, [])].entries.append(entry)
        }
        return lines.values.map { Recorded(provenance: $0.provenance, entries: $0.entries) }
    }

    private func standingEntries<Kind: EventKind>(of kind: Kind.Type) -> [EntryID] {
        known(kind).flatMap { history(of: $0.id) }.filter { $0.withdrawal == nil }.map(\.entry)
    }
}
