/// What a file said on an earlier day: folded again from what had been recorded by then, so that everything that reads a
/// file can read it as it stood.
extension Ledger {
    /// This folder with nothing in it from after a day. What is confidential now, or was taken back since, is confidential
    /// in it as well: looking back shows on a wall no more than today's file does.
    public func asItStood(on day: Day) -> Ledger {
        var lines: [Recorded] = []
        var entries: [Entry] = []
        var line: Provenance?
        for id in order {
            guard let (entry, provenance) = entry(id), provenance.at.day <= day else { continue }
            if let before = line, before.place != provenance.place {
                lines.append(Recorded(provenance: before, entries: entries))
                entries = []
            }
            line = provenance
            entries.append(guarded(entry))
        }
        if let line { lines.append(Recorded(provenance: line, entries: entries)) }
        return Ledger(lines)
    }

    /// The entries recorded after a place in the order of everything, in that order.
    func entries(after place: Place) -> ArraySlice<EntryID> {
        let first = order.lastIndex { id in entry(id).map { $0.provenance.place <= place } ?? false }
        return order[((first ?? -1) + 1)...]
    }

    /// An entry as it may be shown today.
    private func guarded(_ old: Entry) -> Entry {
        guard let fact = old.fact, standing(old).map(isConfidential) ?? true else { return old }
        return Entry(id: old.id, fact, corrects: old.corrects, confidential: true)
    }
}

extension Dossier {
    /// The family's file as it stood on a day.
    public func asItStood(on day: Day) -> Dossier { Dossier(id: id, ledger: ledger.asItStood(on: day)) }
}

extension Team {
    /// The team's directory, terms and meetings as they stood on a day.
    public func asItStood(on day: Day) -> Team { Team(ledger: ledger.asItStood(on: day)) }
}
