import App
import Domain

/// A store in memory: takes saves in the order of a Lamport clock and hands over the workspace, as the shell does with
/// journals on a disk.
public struct MemoryJournals: Sendable {
    private var team: [Recorded] = []
    private var families: [FamilyID: [Recorded]] = [:]
    private var numbers: [WriterID: Int] = [:]
    public private(set) var workspace = Workspace()

    public init() {}

    /// Puts lines in that were written before, for the team or for a family.
    public mutating func begin(with lines: [Recorded], for family: FamilyID? = nil) {
        if let family { families[family] = lines } else { team = lines }
        fold(family)
    }

    /// Writes one line with these entries behind everything that is there.
    public mutating func append(
        _ entries: [Entry], to place: SavePlace, by person: Reference<Person>, writer: WriterID = WriterID("w-test"),
        at moment: Moment
    ) {
        numbers[writer, default: 0] += 1
        let lines = place.family.map { families[$0] ?? [] } ?? team
        let clock = (lines.map(\.provenance.place.clock).max() ?? 0) + 1
        let line = Recorded(
            provenance: Provenance(
                place: Place(clock: clock, writer: writer, number: numbers[writer] ?? 1), at: moment, by: person),
            entries: entries)
        if let family = place.family { families[family, default: []].append(line) } else { team.append(line) }
        fold(place.family)
    }

    private mutating func fold(_ family: FamilyID?) {
        var dossiers = workspace.dossiers
        if let family { dossiers[family] = Dossier(id: family, families[family] ?? []) }
        workspace = Workspace(
            team: family == nil ? Team(team) : workspace.team, dossiers: dossiers, presences: workspace.presences,
            damagedLines: workspace.damagedLines)
    }
}
