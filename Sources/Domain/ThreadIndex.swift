/// Which entries are about the same thing because one corrects the other; the oldest one names the thing.
///
/// Most entries are corrected by nothing and correct nothing: only those of threads with more than one entry are held.
struct ThreadIndex: Sendable {
    private(set) var corrected: Set<EntryID> = []
    var withdrawn: [EntryID: String] = [:]
    private var parent: [EntryID: EntryID] = [:]
    private var roots: [EntryID: EntryID] = [:]
    private var members: [EntryID: [EntryID]] = [:]

    mutating func correct(_ old: EntryID, by new: EntryID) {
        for id in [old, new] where parent[id] == nil { parent[id] = id }
        corrected.insert(old)
        parent[top(of: new)] = top(of: old)
    }

    /// Fixes each thread's name to its oldest member, in the order of everything.
    mutating func settle(_ order: [EntryID]) {
        var name: [EntryID: EntryID] = [:]
        for id in order where parent[id] != nil {
            let top = top(of: id)
            let root = name[top] ?? id
            name[top] = root
            roots[id] = root
            members[root, default: []].append(id)
        }
    }

    /// The thread's name; an id that never arrived is its own.
    func root(of id: EntryID) -> EntryID { roots[id] ?? id }

    /// Whether two entries are about the same thing.
    func same(_ one: EntryID, _ other: EntryID) -> Bool {
        if one == other { return true }
        guard let root = roots[one] else { return false }
        return roots[other] == root
    }

    /// The entries about the same thing, oldest first.
    func members(of id: EntryID) -> [EntryID] { members[root(of: id)] ?? [id] }

    private func top(of id: EntryID) -> EntryID {
        var current = id
        while let next = parent[current], next != current { current = next }
        return current
    }
}
