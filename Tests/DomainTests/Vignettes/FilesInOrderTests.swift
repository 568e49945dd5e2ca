import Domain
import Seeds
import Support
import Testing

/// Families beside the vignettes: a check that speaks of these would speak of everybody.
@Suite struct FilesInOrderTests {
    @Test(arguments: ["B-003", "V-021", "G-024", "H-016"])
    func `A file in order raises no pattern and no gap`(code: String) throws {
        let family = try Seeded(code)
        #expect(family.points().map { "\($0.check.row): \($0.line.nl)" } == [])
        #expect(Attention(family.file(on: family.today)).setAside.isEmpty)
    }

    @Test(arguments: ["B-003", "V-021", "G-024", "H-016"])
    func `A file in order has more than a year of history behind it`(code: String) throws {
        let family = try Seeded(code)
        let first = try #require(family.lines.first?.provenance.at.day)
        #expect(first <= family.today.adding(months: -12))
        #expect(family.dossier().discussions.count == 4)
    }

    @Test func `Violence in the past is in the quiet file, weighed for each child`() throws {
        let family = try Seeded("V-021")
        #expect(
            family.days(row: 11, restingOn: "v021-report").map(\.description) == [
                "2025-06-24", "2025-06-25", "2025-06-26",
            ])
        #expect(family.dossier().ledger.known(Weighing.self).map(\.data.child.id.value) == ["v021-roos", "v021-milan"])
    }

    @Test func `The quiet file did speak while things were open`() throws {
        let family = try Seeded("B-003")
        #expect(family.days(row: 7, restingOn: "b003-lieke-born").first?.description == "2026-07-16")
        #expect(family.days(row: 78, restingOn: "b003-eva-aug").last?.description == "2026-08-17")
    }

    @Test func `A family that was just entered has gaps only, and they are few`() throws {
        let family = try Seeded("K-030")
        #expect(family.dossier().isJustEntered)
        #expect(family.rows(.pattern) == [])
        #expect(family.rows(.gap) == [5, 28, 73])
    }
}
