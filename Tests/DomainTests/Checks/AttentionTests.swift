import Domain
import Support
import Testing

@Suite struct AttentionTests {
    private var family = CaseBuilder()

    private func words(_ family: CaseBuilder, on day: String? = nil) -> [String] {
        Attention(family.file(on: day)).points.map(\.id)
    }

    // A point that was set aside

    private mutating func setAsideLateLookBack() -> Reference<LookBack> {
        let due = family.add(LookBack(day: .on("2026-10-12")))
        family.add(
            SetAside(
                check: LookBackNotFixed.word, subjects: [EntryID("e1")], evidence: [due.id], reason: "zieke regisseur",
                by: .deWit, day: .on("2026-11-20")))
        return due
    }

    @Test mutating func `A point that was set aside is kept apart with the decision`() throws {
        _ = setAsideLateLookBack()
        let attention = Attention(family.file())
        #expect(!attention.points.contains { $0.id == LookBackNotFixed.word })
        let aside = try #require(attention.setAside.first)
        #expect(aside.decision.data.reason == "zieke regisseur" && aside.finding.evidence == [EntryID("e2")])
    }

    @Test mutating func `Correcting an entry it rests on brings it back`() {
        let due = setAsideLateLookBack()
        family.correct(due, LookBack(day: .on("2026-10-13")))
        #expect(words(family).contains(LookBackNotFixed.word))
    }

    @Test mutating func `New evidence brings it back`() {
        let first = family.worry("2026-03-01", topic: .domesticViolence, nature: .report)
        let second = family.worry("2026-06-01", topic: .domesticViolence, nature: .report)
        family.add(
            SetAside(
                check: RepeatedViolence.word, subjects: [EntryID("e1")], evidence: [first.id, second.id],
                reason: "plan loopt", day: .on("2026-11-20")))
        #expect(!words(family).contains(RepeatedViolence.word))
        family.worry("2026-11-21", topic: .domesticViolence)
        #expect(words(family).contains(RepeatedViolence.word))
    }

    @Test mutating func `The next look-back brings it back`() {
        _ = family.child("Sem")
        family.add(LookBack(day: .on("2026-11-24")))
        family.add(
            SetAside(
                check: ChildWithoutWatcher.word, subjects: [EntryID("e2")], evidence: [EntryID("e2")],
                reason: "morgen", day: .on("2026-11-20")))
        #expect(!words(family, on: "2026-11-23").contains(ChildWithoutWatcher.word))
        #expect(words(family, on: "2026-11-24").contains(ChildWithoutWatcher.word))
    }

    @Test mutating func `Setting one child aside leaves the other in the line`() throws {
        _ = family.child("Sem")
        _ = family.child("Noor")
        family.add(
            SetAside(
                check: ChildWithoutWatcher.word, subjects: [EntryID("e2")], evidence: [EntryID("e2")],
                reason: "morgen", day: .on("2026-11-20")))
        let point = Attention(family.file()).points.first { $0.id == ChildWithoutWatcher.word }
        #expect(try #require(point).line.nl == "Noor: niet afgesproken wie oplet")
    }

    // Order

    @Test mutating func `Points stand by question, patterns before gaps, longest open first`() {
        let messy = CaseBuilder.messy()
        let points = Attention(messy.file()).points
        let far = Day(number: 10_000_000)
        let places = points.map { ($0.norm.question.rawValue, $0.norm.nature.rawValue, $0.since ?? far) }
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 || $0 == $1 })
        #expect(points.prefix(2).map(\.norm.nature) == [.pattern, .pattern])
        #expect(points.map(\.id).count == Set(points.map(\.id)).count)
    }

    @Test mutating func `What waits for the closing or for the regisseur is not for the meeting`() {
        let attention = Attention(CaseBuilder.messy().file())
        #expect(attention.points.contains { $0.id == WorryUnanswered.word })
        #expect(!attention.forMeeting.contains { $0.id == WorryUnanswered.word })
        #expect(attention.forQuestion(.whoLeads).allSatisfy { $0.norm.question == .whoLeads })
    }

    // All checks together

    @Test func `In a family where much is amiss every check speaks`() {
        let words = Set(Attention(CaseBuilder.messy().file()).points.map(\.id))
        #expect(words == Set(Checks.all.map { $0.word }))
    }

    @Test func `In a well-kept file no check speaks`() {
        #expect(Attention(CaseBuilder.wellKept().file()).points.map(\.line.nl) == [])
    }

    @Test func `A family that was just entered has gaps only`() {
        var family = CaseBuilder()
        _ = family.child("Sem")
        let file = family.file()
        #expect(file.dossier.isJustEntered)
        #expect(Attention(file).points.allSatisfy { $0.norm.nature == .gap })
    }

    @Test func `An empty file is no reason to stop`() {
        let file = CaseFile(dossier: Dossier(id: FamilyID("family")), team: Team(), today: CaseBuilder.today)
        #expect(Attention(file).points.map(\.id) == [RegieUnclear.word, LookBackNotFixed.word])
    }

    @Test func `The same lines give the same findings whatever their order of arrival`() {
        let messy = CaseBuilder.messy()
        let expected = Checks.all.map { $0.findings(in: messy.file()) }
        var generator = SeededGenerator(seed: 78)
        for _ in 0..<20 {
            let shuffled = messy.shuffledFile(&generator)
            #expect(Checks.all.map { $0.findings(in: shuffled) } == expected)
        }
    }

    @Test(arguments: Checks.all.map { $0.row })
    func `Each finding has an identity, evidence that exists and a question`(_ row: Int) throws {
        let file = CaseBuilder.messy().file()
        let check = try #require(Checks.all.first { $0.row == row })
        let findings = check.findings(in: file)
        let identities = Set(findings.map { [Set($0.subjects), Set($0.evidence)] })
        #expect(identities.count == findings.count)
        for finding in findings {
            #expect(!finding.evidence.isEmpty && finding.evidence.allSatisfy(file.dossier.ledger.contains))
            #expect(finding.ask.nl.contains("?") && finding.ask.en.contains("?"))
            #expect(!finding.remedy.label.nl.isEmpty)
        }
        #expect(check.norm.nature == .gap || check.norm.doesNotShow != nil)
    }

    @Test(arguments: Checks.all.map { $0.row })
    func `No check uses words that judge people`(_ row: Int) throws {
        let file = CaseBuilder.messy().file()
        let check = try #require(Checks.all.first { $0.row == row })
        let findings = check.findings(in: file)
        let norm = check.norm
        let texts =
            [norm.demand, norm.why, norm.doesNotShow, check.line(for: findings, in: file)] + findings.map(\.ask)
        for text in texts.compactMap({ $0 }) {
            for word in ["zorgmijd", "in beeld", "handelingsverlegen", "score"] {
                #expect(!text.nl.lowercased().contains(word))
            }
        }
    }

    @Test func `Checks stand by row and have words of their own`() {
        let rows = Checks.all.map { $0.row }
        #expect(rows == rows.sorted() && Set(rows).count == rows.count)
        #expect(Set(Checks.all.map { $0.word }).count == rows.count)
    }
}
