import Domain
import Support
import Testing

/// What a check says when time goes by and nothing is recorded.
@Suite struct HorizonTests {
    @Test(arguments: ["J-014", "M-007", "D-031", "H-016", "G-024"])
    func `Until the day that a check names its answer stays the same`(_ code: String) throws {
        let seeded = try Seeded(code)
        try expectNoSurprise(seeded.dossier(), Team(seeded.teamLines), from: seeded.today, days: 120)
    }

    @Test(arguments: 0..<12)
    func `In a random file as well no answer changes before the day that was named`(_ seed: Int) throws {
        let random = try RandomCase(seed: UInt64(seed) + 5000)
        let dossier = Dossier(id: FamilyID("random"), random.lines)
        try expectNoSurprise(dossier, Team(), from: random.today.advanced(by: -200), days: 100)
    }

    @Test func `A file in which nothing is dated changes at the turn of the year at most`() {
        let file = CaseBuilder().file()
        let next = ChildWithoutWatcher.nextChange(in: file)
        #expect(next == nil || next == Day.on("2027-01-01"))
    }

    @Test func `The day after an agreed look-back is among the days that are named`() {
        var builder = CaseBuilder()
        builder.add(LookBack(day: CaseBuilder.today.advanced(by: 10)))
        let missed = CaseBuilder.today.advanced(by: 11)
        var file = builder.file()
        while let next = LookBackNotFixed.nextChange(in: file), next < missed {
            file = CaseFile(dossier: file.dossier, team: file.team, today: next)
        }
        #expect(LookBackNotFixed.nextChange(in: file) == missed)
    }

    private func expectNoSurprise(_ dossier: Dossier, _ team: Team, from start: Day, days: Int) throws {
        for check in Checks.all {
            var known = CaseFile(dossier: dossier, team: team, today: start)
            var findings = check.findings(in: known)
            var next = check.nextChange(in: known)
            for day in stride(from: start.advanced(by: 1), through: start.advanced(by: days), by: 1) {
                let file = CaseFile(dossier: dossier, team: team, today: day)
                let answer = check.findings(in: file)
                let isNamed = next.map { day >= $0 } ?? false
                #expect(answer == findings || isNamed, "\(check.word) changed on \(day), named \(next as Any)")
                guard isNamed || answer != findings else { continue }
                known = file
                findings = answer
                next = check.nextChange(in: known)
            }
        }
    }
}
