import App
import Domain
import Seeds
import Store

/// What is measured on: a team and its families, on the disk for the built program and in memory for the program as a value.
/// Both hold the same.
struct BenchmarkStore {
    static let today = Seeds.anchor
    /// Who sits at the terminal.
    static let chair = Reference<Person>(EntryID("p-dalen"))

    let path: String
    let workspace: Workspace
    let families: [(id: FamilyID, lines: [Recorded])]
    let entries: Int
    /// The family with the most entries, which is the one that is opened.
    let largest: FamilyID

    /// A new store with the example team's directory and these families.
    init(_ families: [(id: FamilyID, lines: [Recorded])], named name: String, in folder: BenchmarkFolder) throws {
        self.families = families
        path = folder.folder(name)
        let team = Seeds.recorded(try Seeds.saves(of: Seeds.team, today: BenchmarkStore.today))
        try Store.create(at: path)
        let store = try Store.open(at: path, state: folder.folder("writing"))
        try BenchmarkStore.write(team, to: .team, of: store)
        for family in families {
            try store.newFamily(family.id)
            try BenchmarkStore.write(family.lines, to: .family(family.id), of: store)
        }
        let sizes = families.map { ($0.id, $0.lines.reduce(0) { $0 + $1.entries.count }) }
        largest = sizes.max { $0.1 < $1.1 }?.0 ?? FamilyID("none")
        let dossiers = families.map { ($0.id, Dossier(id: $0.id, $0.lines)) }
        workspace = Workspace(team: Team(team), dossiers: Dictionary(uniqueKeysWithValues: dossiers))
        entries = sizes.reduce(0) { $0 + $1.1 } + team.reduce(0) { $0 + $1.entries.count }
    }

    /// The families of the example team, each with a discussion on the table.
    static var example: [(id: FamilyID, lines: [Recorded])] {
        get throws {
            try Seeds.families.compactMap { seed in
                try seed.id.map { ($0, opened(Seeds.recorded(try Seeds.saves(of: seed, today: today)))) }
            }
        }
    }

    private static func opened(_ lines: [Recorded]) -> [Recorded] {
        guard let last = lines.last?.provenance else { return lines }
        let place = Place(clock: last.place.clock + 1, writer: last.place.writer, number: last.place.number + 1)
        let provenance = Provenance(place: place, at: Moment(day: today), by: chair)
        let discussion = Entry(id: EntryID("opened"), Discussion(day: today))
        return lines + [Recorded(provenance: provenance, entries: [discussion])]
    }

    private static func write(_ lines: [Recorded], to folder: Folder, of store: Store) throws {
        for line in lines {
            try store.append(line.entries, to: folder, by: line.provenance.by, at: line.provenance.at)
        }
    }

    /// The built program on this store.
    func opening(_ program: String) -> [String] {
        [
            program, "--store", path, "--as", "\(BenchmarkStore.chair.id)", "--today", "\(BenchmarkStore.today)",
            "--lang", "nl",
        ]
    }
}
