import Domain
import Seeds

/// One family of the invented neighbourhood, with the points of attention its file raises on any day.
///
/// Nothing in it depends on the clock: the day is the seeds' own anchor unless a test asks for another.
public struct Seeded: Sendable {
    public let seed: SeedFamily
    public let lines: [Recorded]
    public let teamLines: [Recorded]
    public let today: Day

    private static let atAnchor = Result { try Seeds.families.map { try Seeded($0) } }

    /// - Parameter code: the family's, such as "J-014".
    public init(_ code: String, today: Day = Seeds.anchor) throws {
        let all =
            try today == Seeds.anchor ? Seeded.atAnchor.get() : Seeds.families.map { try Seeded($0, today: today) }
        guard let found = all.first(where: { $0.dossier().code == code }) else { throw NoSuchSeed(code: code) }
        self = found
    }

    public init(_ seed: SeedFamily, today: Day = Seeds.anchor) throws {
        self.seed = seed
        self.today = today
        lines = Seeds.recorded(try Seeds.saves(of: seed, today: today))
        teamLines = Seeds.recorded(try Seeds.saves(of: Seeds.team, today: today))
    }

    public static var anchor: Day { Seeds.anchor }

    /// Every family on the anchor.
    public static func all() throws -> [Seeded] { try atAnchor.get() }

    /// The entries of each family, in the order of the list of families.
    public static func everyFamily() throws -> [[Entry]] {
        try atAnchor.get().map { $0.lines.flatMap(\.entries) }
    }

    public func dossier(asOf day: Day? = nil) -> Dossier {
        Dossier(id: seed.id ?? FamilyID("team"), lines, asOf: day)
    }

    /// The file as it stood on a day: only what had been recorded by then, with that day as today.
    public func file(on day: Day) -> CaseFile {
        CaseFile(dossier: dossier(asOf: day), team: Team(teamLines, asOf: day), today: day)
    }

    /// The points that the file raised on a day; on the anchor when no day is named.
    public func points(on day: Day? = nil) -> [PointOfAttention] {
        Attention(file(on: day ?? today)).points
    }

    /// Rows of the table of norms that are open on the anchor, in ascending order.
    public func rows(_ nature: Nature) -> [Int] {
        points().filter { $0.norm.nature == nature }.map { $0.check.row }.sorted()
    }

    /// What one row's point says and rests on, on the anchor.
    public func findings(row: Int) -> [Finding] {
        points().first { $0.check.row == row }?.findings ?? []
    }

    /// The line of one row's point on the anchor, in Dutch.
    public func line(row: Int) -> String? {
        points().first { $0.check.row == row }?.line.nl
    }

    /// The days up to the anchor on which a row had a finding that rests on this entry; none before it was recorded.
    public func days(row: Int, restingOn entry: String) -> [Day] {
        let recording = lines.first { $0.entries.contains { $0.id.value == entry } }
        guard let first = recording?.provenance.at.day else { return [] }
        let checks = Checks.all.filter { $0.row == row }
        let recorded = Set((lines + teamLines).map(\.provenance.at.day))
        var known = file(on: first)
        return stride(from: first, through: today, by: 1).filter { day in
            known = recorded.contains(day) ? file(on: day) : known.asked(on: day)
            return checks.contains { check in
                check.findings(in: known).contains { $0.evidence.contains(EntryID(entry)) }
            }
        }
    }
}

/// A test asked for a family that is not among the seeds.
public struct NoSuchSeed: Error {
    public let code: String
}

extension CaseFile {
    /// The same file on a later day on which nothing new was recorded.
    fileprivate func asked(on day: Day) -> CaseFile { CaseFile(dossier: dossier, team: team, today: day) }
}

extension Finding {
    /// The entries it rests on, as written in the seeds.
    public var restsOn: [String] { evidence.map(\.value) }
}
