import Domain
import Minutes
import Testing

/// Each list of things of one kind against the folder in which they live: nothing is made and then forgotten.
struct RegistryTests {
    @Test func `Every event kind in its folder is in the list, in a file of its own`() {
        let files = Repository.files(in: "Sources/Domain/Events")
        let declared = files.flatMap { $0.captures(/public struct (\w+): EventKind\b/) }
        #expect(declared.sorted() == EventKinds.all.map { "\($0)" }.sorted())
        for kind in EventKinds.all { #expect(Repository.file("Sources/Domain/Events/\(kind).swift") != nil, "\(kind)") }
    }

    @Test func `Every event kind has a word of its own, shaped noun and what is said of it`() {
        let words = EventKinds.all.map { $0.word }
        #expect(Set(words).count == words.count)
        for word in words { #expect(word.wholeMatch(of: /[a-z]+\.[a-z]+/) != nil, "\(word)") }
    }

    @Test func `Every check in its folder is in the list`() {
        let declared = Repository.files(in: "Sources/Domain/Checks").flatMap {
            $0.captures(/public enum (\w+): Check\b/)
        }
        #expect(declared.sorted() == Checks.all.map { "\($0)" }.sorted())
        #expect(Set(Checks.all.map { $0.word }).count == Checks.all.count)
    }

    @Test func `Everything that stands on the line is in its list`() {
        let declared = Repository.files(in: "Sources/Domain/Timeline/Sources").flatMap {
            $0.captures(/public enum (\w+): TimelineSource\b/)
        }
        #expect(declared.sorted() == TimelineSources.all.map { "\($0)" }.sorted())
    }

    @Test func `Every format in its folder is in the list`() {
        let declared = Repository.files(in: "Sources/Minutes/Formats").flatMap {
            $0.captures(/public (?:enum|struct) (\w+): Format\b/)
        }
        #expect(declared.sorted() == Formats.all.map { "\($0)" }.sorted())
    }

    @Test func `Every seeded family is in the list of the example team`() throws {
        let declared = Repository.files(in: "seeds/Families").flatMap { $0.captures(/static let (\w+) = SeedFamily\(/) }
        let list = try #require(Repository.file("seeds/Seeds.swift")).captures(/(?:^|[ \[])\.(\w+)\b/)
        #expect(!declared.isEmpty)
        #expect(Set(declared).subtracting(["team"]) == Set(list))
    }

    @Test func `Every command is in the list of commands`() throws {
        let files = Repository.files(in: "Sources/wijkoverleg/Commands")
        let declared = files.flatMap { $0.captures(/struct (\w+Command): ParsableCommand\b/) }
        let program = try #require(Repository.file("Sources/wijkoverleg/Wijkoverleg.swift"))
        #expect(!declared.isEmpty)
        #expect(Set(declared) == Set(program.captures(/\b(\w+Command)\.self/)))
    }
}
