/// Which entries are about the same thing because one corrects the other; the oldest one names the thing.
struct ThreadIndex: Sendable {
    private(set) var corrected: Set<EntryID> = []
    var withdrawn: [EntryID: String] = [:]
    private var parent: [EntryID: EntryID] = [:]
    private var roots: [EntryID: EntryID] = [:]
    private var members: [EntryID: [EntryID]] = [:]

    mutating func add(_ id: EntryID) {
        if parent[id] == nil { parent[id] = id }
    }

    mutating func correct(_ old: EntryID, by new: EntryID) {
        add(old)
        add(new)
        corrected.insert(old)
        parent[top(of: new)] = top(of: old)
    }

    /// Fixes each thread's name to its oldest member, in the order of everything.
    mutating func settle(_ order: [EntryID]) {
        var name: [EntryID: EntryID] = [:]
        for id in order {
            let top = top(of: id)
            let root = name[top] ?? id
            name[top] = root
            roots[id] = root
            members[root, default: []].append(id)
        }
    }

    /// The thread's name; an id that never arrived is its own.
    func root(of id: EntryID) -> EntryID { roots[id] ?? id }

    func members(of id: EntryID) -> [EntryID] { members[root(of: id)] ?? [] }

    private func top(of id: EntryID) -> EntryID {
        var current = id
        while let next = parent[current], next != current { current = next }
        return current
    }
}
