import Domain

extension Form {
    /// What the form is about, in full above its fields where the room may see it.
    func inFull<Thing: EventKind>(_ thing: Reference<Thing>?, _ desk: Desk) -> [Text] {
        let dossier = desk.dossier(family)
        guard let thing, let known = dossier.ledger[thing] else { return [] }
        return [Wall(dossier, desk).summary(known.entry)]
    }
}
