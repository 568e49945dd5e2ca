import Domain
import Support
import Testing

/// What the file could have told, and when.
@Suite struct PointHistoryTests {
    @Test(arguments: ["J-014", "M-007", "D-031", "B-003"])
    func `On any day the open spells are the points of that day`(_ code: String) throws {
        let seeded = try Seeded(code)
        let dossier = seeded.dossier()
        let team = Team(seeded.teamLines)
        let history = PointHistory(dossier, team, until: seeded.today)
        for back in [0, 1, 9, 40, 83, 200] {
            let day = seeded.today.advanced(by: -back)
            let file = CaseFile(dossier: dossier.asItStood(on: day), team: team.asItStood(on: day), today: day)
            let open = history.spells.filter { $0.from <= day && ($0.until.map { $0 > day } ?? true) }
            #expect(Set(open.map { $0.check.word }) == Set(Attention(file).points.map(\.id)), "\(code), \(day)")
        }
    }

    @Test func `A point that was resolved ends on the day it was recorded`() {
        var builder = CaseBuilder()
        builder.add(Family(code: "A-001"), on: "2026-10-01")
        let sem = builder.add(
            Member(name: PersonName(given: "Sem"), role: .child, birth: .on("2018-03-02")), on: "2026-10-01")
        builder.add(Watcher(child: sem, watcher: .kaya, since: .on("2026-10-20")), on: "2026-10-20")
        let history = PointHistory(
            Dossier(id: FamilyID("a"), builder.lines), Team(), until: .on("2026-11-24"),
            checks: [ChildWithoutWatcher.self])
        let spells = history.spells.filter { $0.line.nl.contains("Sem") }
        #expect(spells.first?.from == .on("2026-10-01"))
        #expect(spells.first?.until == .on("2026-10-20"))
    }

    @Test func `A point that only time brings begins on the day after its date`() {
        var builder = CaseBuilder()
        builder.add(Family(code: "A-001"), on: "2026-10-01")
        let talk = builder.add(Discussion(day: .on("2026-10-01")), on: "2026-10-01")
        builder.add(LookBack(day: .on("2026-10-20"), discussion: talk), on: "2026-10-01")
        builder.add(Closing(discussion: talk, day: .on("2026-10-01")), on: "2026-10-01")
        let history = PointHistory(
            Dossier(id: FamilyID("a"), builder.lines), Team(), until: .on("2026-11-24"),
            checks: [LookBackNotFixed.self])
        #expect(history.spells.first?.until == .on("2026-10-01"), "there was no date until then")
        #expect(history.spells.last?.from == .on("2026-10-21"))
        #expect(history.spells.last?.until == nil)
    }
}
