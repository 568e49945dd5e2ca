import Domain

/// What undoes one save: entries that make up for it. Nothing is erased: what was new is taken back, what was corrected is
/// corrected back, what was taken back counts again.
struct Undo: Hashable, Sendable {
    enum Step: Hashable, Sendable {
        /// Takes back an entry that was new.
        case takeBack(EntryID)
        /// Takes back a withdrawal, so that this entry counts again.
        case countAgain(EntryID, withdrawal: EntryID)
        /// Writes again what stood before, in the place of what replaced it.
        case restore(EntryID, replacing: [EntryID])
    }

    let steps: [Step]

    /// - Parameter person: who sits at this terminal, and must stay in the directory.
    /// - Throws: why it cannot be undone as things stand now.
    init(of save: Save, in ledger: Ledger, keeping person: EntryID? = nil) throws(UndoObstacle) {
        try UndoObstacle.ifLasting(save, in: ledger)
        var steps: [Step] = []
        var threads: [EntryID: [Entry]] = [:]
        var order: [EntryID] = []
        for entry in save.entries {
            if let withdrawal = entry.fact as? Withdrawal {
                try UndoObstacle.ifWithdrawnOtherwise(entry.id, of: withdrawal.entry, in: ledger)
                steps.append(.countAgain(withdrawal.entry, withdrawal: entry.id))
                continue
            }
            let root = ledger.root(of: entry.id)
            if threads[root] == nil { order.append(root) }
            threads[root, default: []].append(entry)
        }
        for root in order {
            let made = threads[root] ?? []
            try UndoObstacle.ifChanged(made.map(\.id), since: save, in: ledger)
            steps += Undo.steps(for: made, in: ledger)
        }
        let gone = steps.compactMap { if case .takeBack(let id) = $0 { id } else { nil } }
        if let person, gone.contains(ledger.root(of: person)) { throw .yourself }
        try UndoObstacle.ifUsed(gone, by: save, in: ledger)
        self.steps = steps
    }

    /// What stood before the entries of one thing that the save made; nothing stood before what was new.
    private static func steps(for made: [Entry], in ledger: Ledger) -> [Step] {
        let ids = made.map(\.id)
        var before: [EntryID] = []
        for id in made.flatMap(\.corrects) where !ids.contains(id) && !before.contains(id) && ledger.contains(id) {
            before.append(id)
        }
        guard !before.isEmpty else { return ids.map(Step.takeBack) }
        var facts: [Entry] = []
        for id in before {
            guard let entry = ledger.entry(id)?.entry, !facts.contains(where: { $0.content == entry.content }) else {
                continue
            }
            facts.append(entry)
        }
        return facts.map { .restore($0.id, replacing: ids) }
    }

    /// The entries that do it, in one save.
    /// - Parameter reason: what stands with what is taken back.
    func entries(in ledger: Ledger, reason: String, _ desk: inout Desk) -> [Entry] {
        steps.compactMap { step in
            switch step {
            case .takeBack(let id), .countAgain(_, let id):
                return desk.entry(Withdrawal(entry: id, reason: reason))
            case .restore(let id, let replaced):
                guard let earlier = ledger.entry(id)?.entry, let fact = earlier.fact else { return nil }
                return desk.entry(fact, corrects: replaced, confidential: earlier.confidential)
            }
        }
    }
}
