import Domain
import Support
import Testing

/// Checks name the kinds that their answer hangs on; `nextChange` and the table of norms go by them.
@Suite struct ReadsTests {
    @Test(arguments: 0..<20)
    func `A check answers the same without the kinds that it does not name`(_ tenth: Int) throws {
        for seed in tenth * 5..<tenth * 5 + 5 {
            let random = try RandomCase(seed: UInt64(seed) + 9000)
            expectSame(random.lines, Team(), random.today, "seed \(seed)")
        }
    }

    @Test(arguments: ["J-014", "B-003", "M-007", "K-030", "R-002"])
    func `So it is in files that people could have written`(_ code: String) throws {
        let seeded = try Seeded(code)
        expectSame(seeded.lines, Team(seeded.teamLines), seeded.today, code)
    }

    private func expectSame(_ lines: [Recorded], _ team: Team, _ today: Day, _ which: String) {
        let file = CaseFile(dossier: Dossier(id: FamilyID("all"), lines), team: team, today: today)
        for check in Checks.all {
            let words = Set(check.reads.map { $0.word } + [Family.word, Withdrawal.word])
            let less = lines.map { line in
                Recorded(provenance: line.provenance, entries: line.entries.filter { words.contains($0.kind) })
            }
            let without = CaseFile(dossier: Dossier(id: FamilyID("all"), less), team: team, today: today)
            #expect(check.findings(in: without) == check.findings(in: file), "\(check.word), \(which)")
        }
    }
}
