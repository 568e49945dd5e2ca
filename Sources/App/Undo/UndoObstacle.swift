import Domain

/// Why a save cannot be undone, or not as things stand now.
enum UndoObstacle: Error, Hashable, Sendable {
    /// A discussion was closed by it; its minutes are made.
    case closing
    /// Minutes left the room with it.
    case handedOut
    /// A discussion was closed after it, and its minutes tell of it.
    case inMinutes
    case newFamily
    case newTeam
    /// Whoever sits here would go from the directory.
    case yourself
    /// Its line is not here any more.
    case missing
    /// The same thing was changed since: by this entry, here or at another terminal.
    case changed(by: EntryID, here: Bool)
    /// Something that stands now speaks of what would be taken back.
    case used(by: EntryID)

    /// What cannot be undone whatever happened since.
    static func ifLasting(_ save: Save, in ledger: Ledger) throws(UndoObstacle) {
        if save.place == .newTeam { throw .newTeam }
        if case .newFamily = save.place { throw .newFamily }
        if save.entries.contains(where: { $0.fact is HandedOut }) { throw .handedOut }
        if save.entries.contains(where: { $0.fact is Closing }) { throw .closing }
        guard let first = save.entries.first, let place = ledger.entry(first.id)?.provenance.place else {
            throw .missing
        }
        let closings = ledger.known(Closing.self)
        if closings.contains(where: { $0.provenance.place > place }) { throw .inMinutes }
    }

    /// A thing must stand as the save left it: no correction, no withdrawal and no rival since.
    static func ifChanged(_ made: [EntryID], since save: Save, in ledger: Ledger) throws(UndoObstacle) {
        let readings = ledger.readings(of: made[0]).map(\.id)
        if let other = readings.first(where: { !made.contains($0) }) { throw changed(by: other, since: save, ledger) }
        guard let gone = made.first(where: { !readings.contains($0) }) else { return }
        let withdrawal = ledger.known(Withdrawal.self).last { $0.data.entry == gone }
        throw withdrawal.map { changed(by: $0.entry, since: save, ledger) } ?? .missing
    }

    /// A withdrawal can be taken back while it is the only one, and nothing else stands for the thing by now.
    static func ifWithdrawnOtherwise(
        _ withdrawal: EntryID, of entry: EntryID, in ledger: Ledger
    ) throws(UndoObstacle) {
        let all = ledger.known(Withdrawal.self)
        guard all.contains(where: { $0.entry == withdrawal }) else {
            let other = all.last { $0.data.entry == withdrawal }
            throw other.map { .changed(by: $0.entry, here: isHere($0.entry, withdrawal, ledger)) } ?? .missing
        }
        let others = all.filter { $0.data.entry == entry && $0.entry != withdrawal }.map(\.entry)
        guard let other = (others + ledger.readings(of: entry).map(\.id)).first else { return }
        throw .changed(by: other, here: isHere(other, withdrawal, ledger))
    }

    /// What would be taken back may not be spoken of by anything else that stands.
    static func ifUsed(_ gone: [EntryID], by save: Save, in ledger: Ledger) throws(UndoObstacle) {
        guard !gone.isEmpty else { return }
        let own = Set(save.entries.map(\.id))
        let targets = Set(gone)
        for kind in EventKinds.all where kind != Withdrawal.self {
            for id in ledger.standing(kind) where !own.contains(id) {
                let references = ledger.entry(id)?.entry.fact?.references ?? []
                if references.contains(where: { targets.contains(ledger.root(of: $0)) }) { throw .used(by: id) }
            }
        }
    }

    private static func changed(by entry: EntryID, since save: Save, _ ledger: Ledger) -> UndoObstacle {
        .changed(by: entry, here: save.entries.first.map { isHere(entry, $0.id, ledger) } ?? false)
    }

    /// Whether two entries were written at the same terminal.
    private static func isHere(_ one: EntryID, _ other: EntryID, _ ledger: Ledger) -> Bool {
        ledger.entry(one)?.provenance.place.writer == ledger.entry(other)?.provenance.place.writer
    }
}
