extension Ledger {
    /// Every entry of a kind that stands, rivals included, in order of first recording.
    public func standing<Kind: EventKind>(_ kind: Kind.Type) -> [EntryID] {
        var ids: [EntryID] = []
        for known in known(kind) {
            for rival in known.rivals { ids.append(rival.entry) }
            ids.append(known.entry)
        }
        return ids
    }
}
