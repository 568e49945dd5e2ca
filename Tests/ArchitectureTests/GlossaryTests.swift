import Testing

/// The glossary against the types that hold what the team records: everybody speaks the same language.
struct GlossaryTests {
    @Test func `The glossary names every type of the events and every vocabulary, and nothing that is not there`()
        throws
    {
        let glossary = try #require(Repository.file("docs/glossary.md"))
        let named = glossary.captures(/(?m)^\| `(\w+)` \|/)
        #expect(Set(named).count == named.count, "no type is named twice")
        let domain = Repository.files(in: "Sources/Domain")
        let declared = domain.flatMap { $0.captures(/(?m)^public (?:struct|enum|protocol) (\w+)/) }
        let events = domain.filter { $0.path.contains("/Events/") }
        let needed = Set(
            events.flatMap { $0.captures(/(?m)^public (?:struct|enum|protocol) (\w+)/) }
                + domain.flatMap { $0.captures(/public enum (\w+): String, Vocabulary\b/) })
        #expect(needed.subtracting(named).sorted() == [])
        #expect(Set(named).subtracting(declared).sorted() == [])
    }

    @Test func `The glossary gives the stored word of every event kind`() throws {
        let glossary = try #require(Repository.file("docs/glossary.md"))
        for file in Repository.files(in: "Sources/Domain/Events") {
            for word in file.captures(/static let word = "([^"]+)"/) {
                #expect(glossary.text.contains("| `\(word)` |"), "\(word)")
            }
        }
    }
}
