import Domain
import Foundation
import Support
import Testing

@Suite struct StoredFactsTests {
    private static let fields = SampleFacts.all.map { type(of: $0).word }

    private func entry(_ fields: String) throws -> Entry {
        try JSONDecoder().decode(Entry.self, from: Data("{\"id\":\"e1\",\(fields)}".utf8))
    }

    @Test(arguments: fields)
    func `What was written is read again, every field of it`(word: String) throws {
        let fact = try #require(SampleFacts.all.first { type(of: $0).word == word })
        let written = Entry(id: EntryID("e1"), fact, corrects: [EntryID("e0")], confidential: true)
        let bytes = try JSONEncoder().encode(written)
        #expect(try JSONDecoder().decode(Entry.self, from: bytes) == written)
    }

    @Test func `A sample is there for every kind of which it is told`() {
        #expect(Set(Self.fields).count == 39)
        #expect(Set(Self.fields).isSubset(of: EventKinds.all.map { $0.word }))
    }

    @Test(arguments: fields)
    func `Its line says something in both languages, in a file where nothing it speaks of arrived`(word: String) throws
    {
        let fact = try #require(SampleFacts.all.first { type(of: $0).word == word })
        let summary = fact.summary(in: Dossier(id: FamilyID("family")))
        #expect(!summary.nl.isEmpty && !summary.en.isEmpty)
        #expect(!summary.nl.contains("  ") && !summary.en.contains("  "))
    }

    @Test(arguments: [
        #""kind":"problem.recorded","members":["m1"],"domain":"money","text":"schulden","since":"2025-03""#,
        #""kind":"frame.recorded","frame":"voluntary","since":"2025-06-24""#,
        #""kind":"response.recorded","signal":"s1","who":"m1","response":"denied","day":"2025-06-24""#,
        #""kind":"incident.recorded","happened":"2025-06-21","topic":"domestic-violence""#,
        #""kind":"regisseur.appointed","regisseur":\#(kaya),"role":"casus","since":"2025-06-24","accepted":true"#,
        #""kind":"involvement.recorded","professional":\#(kaya),"about":["m1"],"reason":"plan","since":"2025""#,
        #""kind":"move.recorded","from":"Oever","to":"Waterveen","day":"2025-05","oldFile":"asked""#,
        #""kind":"norm.agreed","text":"Frank komt niet in huis","agreedBy":[\#(kaya)],"day":"2025-07-08""#,
        #""kind":"person.recorded","name":{"given":"Selin"},"role":"gezinscoach","organisation":"o1""#,
        #""kind":"organisation.recorded","name":"De Linde","sector":"neighbourhood-team","side":"both""#,
    ])
    func `A line from before the new fields is read as it was`(fields: String) throws {
        let fact = try #require(try entry(fields).fact)
        let again = try JSONDecoder().decode(
            Entry.self, from: JSONEncoder().encode(Entry(id: EntryID("e1"), fact)))
        #expect(again == (try entry(fields)))
    }

    @Test func `The fields that a line does not have are empty`() throws {
        let norm = try #require(
            try entry(#""kind":"norm.agreed","text":"rust","day":"2025-07-08""#).fact as? SafetyNorm)
        #expect(norm.change == nil && norm.reason == nil && norm.agreedBy.isEmpty)
        let incident = try #require(
            try entry(#""kind":"incident.recorded","happened":"2025","topic":"neglect""#).fact as? Incident)
        #expect(incident.about.isEmpty && incident.present.isEmpty)
    }

    @Test func `A word that this version does not know is kept`() throws {
        let step = try entry(#""kind":"protection.step","step":"appeal","outcome":"granted","day":"2026-02-01""#)
        let fact = try #require(step.fact as? ProtectionStep)
        #expect(fact.step == .other("appeal") && fact.outcomeLabel?.nl == "toegewezen")
    }

    private static let kaya =
        #"{"name":{"given":"Selin","surname":"Kaya"},"role":"gezinscoach","organisation":"De Linde","sector":"neighbourhood-team","side":"both"}"#
}
