import Domain
import Seeds
import Store

/// Writes the fictional neighbourhood into a new store, each of its writers through an installation of its own.
struct ExampleTeam {
    let path: String
    /// Where the state of the invented installations is kept while they write.
    let states: String
    let today: Day

    func write() throws {
        try Store.create(at: path)
        var stores: [WriterID: Store] = [:]
        var families: Set<FamilyID> = []
        for family in [Seeds.team] + Seeds.families {
            for save in try Seeds.saves(of: family, today: today) {
                let store = try stores[save.writer] ?? Store.open(at: path, state: "\(states)/\(save.writer)")
                stores[save.writer] = store
                if let id = family.id, families.insert(id).inserted { try store.newFamily(id) }
                let folder = family.id.map(Folder.family) ?? .team
                try store.append(save.entries, to: folder, by: save.by, at: save.at)
            }
        }
    }
}
