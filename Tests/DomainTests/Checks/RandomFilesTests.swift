import Domain
import Support
import Testing

/// Two hundred files that nobody would write.
@Suite struct RandomFilesTests {
    @Test(arguments: 0..<20)
    func `The findings of a random file are the same whatever the order of arrival, and rest on entries it has`(
        _ tenth: Int
    ) throws {
        for seed in tenth * 10..<tenth * 10 + 10 {
            let random = try RandomCase(seed: UInt64(seed))
            let file = file(random.lines, random)
            let expected = Checks.all.map { $0.findings(in: file) }
            var chance = SeededGenerator(seed: UInt64(seed) + 1000)
            let other = self.file(random.lines.shuffled(using: &chance), random)
            #expect(Checks.all.map { $0.findings(in: other) } == expected, "seed \(seed)")
            for (check, findings) in zip(Checks.all, expected) {
                expectSound(findings, of: check, in: file, seed)
            }
        }
    }

    private func file(_ lines: [Recorded], _ random: RandomCase) -> CaseFile {
        CaseFile(dossier: Dossier(id: FamilyID("random"), lines), team: Team(), today: random.today)
    }

    private func expectSound(_ findings: [Finding], of check: any Check.Type, in file: CaseFile, _ seed: Int) {
        let ledger = file.dossier.ledger
        for finding in findings {
            #expect(finding.evidence.allSatisfy(ledger.contains), "\(check.word), seed \(seed)")
            #expect(!finding.ask.nl.isEmpty && !finding.ask.en.isEmpty, "\(check.word), seed \(seed)")
        }
        let identities = Set(findings.map { [Set($0.subjects), Set($0.evidence)] })
        #expect(identities.count == findings.count, "\(check.word) has one finding twice, seed \(seed)")
        guard !findings.isEmpty else { return }
        #expect(!check.line(for: findings, in: file).nl.isEmpty)
    }
}
