import Domain

/// What another terminal added, in one calm sentence that names no one. While a family is on the table no other one is
/// spoken of.
enum News {
    static func between(_ old: Workspace, _ new: Workspace, onTable: FamilyID?) -> Text? {
        for dossier in new.families where onTable == nil || dossier.id == onTable {
            guard let before = old.dossiers[dossier.id], before.ledger.order != dossier.ledger.order else { continue }
            let known = Set(before.ledger.known(Signal.self).map(\.id))
            let added = dossier.ledger.known(Signal.self).filter { !known.contains($0.id) }
            guard let signal = added.last else { continue }
            let sector = signal.data.observer?.sector.label ?? signal.data.source.label
            return Text(
                nl: "Nieuw bij \(dossier.code): signaal, \(sector.nl)",
                en: "New for \(dossier.code): signal, \(sector.en)")
        }
        return nil
    }
}
