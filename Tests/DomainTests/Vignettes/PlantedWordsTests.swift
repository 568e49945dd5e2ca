import Domain
import Seeds
import Support
import Testing

/// The words by which tests notice that something confidential left the file: planted where it matters, and nowhere else.
@Suite struct PlantedWordsTests {
    private struct Planted {
        let entry: Entry
        let isConfidential: Bool
        let words: [String]
    }

    private func planted(_ code: String) throws -> [Planted] {
        let family = try Seeded(code)
        let ledger = family.dossier().ledger
        return family.lines.flatMap(\.entries).map { entry in
            let text = "\(entry.content)"
            return Planted(
                entry: entry, isConfidential: ledger.isConfidential(entry),
                words: Seeds.confidentialWords.filter(text.contains))
        }
    }

    private func everything() throws -> [Planted] {
        try Seeds.families.map { try Seeded($0).dossier().code }.flatMap(planted)
    }

    @Test func `Each word stands in confidential entries only, of one family`() throws {
        let all = try everything()
        for word in Seeds.confidentialWords {
            let holders = all.filter { $0.words.contains(word) }
            #expect(!holders.isEmpty, "\(word)")
            #expect(holders.filter { !$0.isConfidential }.map(\.entry.id.value) == [], "\(word)")
            #expect(Set(holders.map { $0.entry.id.value.prefix(4) }).count == 1, "\(word)")
        }
    }

    @Test func `No word is part of another, whatever its capitals`() {
        let words = Seeds.confidentialWords.map { $0.lowercased() }
        for word in words { #expect(words.filter { $0.contains(word) } == [word]) }
    }

    @Test(arguments: ["E-046", "S-019", "L-027", "T-038", "P-009", "G-024", "H-016", "R-002"])
    func `Every confidential entry of these families carries a planted word`(code: String) throws {
        let bare = try planted(code).filter { $0.isConfidential && $0.words.isEmpty }
        #expect(bare.map(\.entry.id.value) == [])
    }

    @Test func `One is planted in everything that may not be seen`() throws {
        let facts = try everything().filter { !$0.words.isEmpty }.map { ($0.entry, $0.entry.fact) }
        #expect(facts.contains { ($0.1 as? Residence)?.setting.word == .crisisShelter })
        #expect(facts.contains { ($0.1 as? Residence)?.setting.word == .fosterCare })
        #expect(facts.contains { ($0.1 as? Involvement)?.professional.sector.word == .mentalHealth })
        #expect(facts.contains { ($0.1 as? Signal)?.observer?.sector.word == .police })
        #expect(facts.contains { ($0.1 as? Signal)?.topic?.word == .sexual })
        #expect(facts.contains { ($0.1 as? HelpOffer)?.domain?.word == .health })
        #expect(facts.contains { ($0.1 as? DomainPicture)?.domain.word == .health })
        #expect(facts.contains { ($0.1 as? Problem)?.domain.word == .health })
        #expect(facts.contains { $0.1 is OwnWords })
        #expect(facts.contains { $0.1 is Weighing })
        #expect(facts.contains { $0.1 is ProblemJudgement })
        #expect(facts.contains { $0.1 is HelpResponse })
        #expect(facts.contains { $0.1 is ParentResponse })
        #expect(facts.contains { $0.1 is SafetyPlan && $0.0.confidential == true })
        #expect(facts.contains { $0.1 is Agreement && $0.0.confidential == true })
    }
}
