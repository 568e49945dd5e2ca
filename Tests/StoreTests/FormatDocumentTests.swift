import Domain
import FoundationEssentials
import Testing

@testable import Store

@Suite("docs/journal-format.md")
struct FormatDocumentTests {
    private func document() throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return String(
            decoding: try Data(contentsOf: root.appending(path: "docs/journal-format.md")), as: UTF8.self)
    }

    private func block(_ name: String) throws -> [Substring] {
        let lines = try document().split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex(of: "```\(name)"))
        return Array(lines[(start + 1)...].prefix { $0 != "```" })
    }

    @Test func `The worked example has the hashes that the program computes`() throws {
        let name = JournalName(writer: WriterID("w1"), generation: 1)
        let genesis = Envelope.genesis(
            store: StoreID("examplestore"), folder: .family(FamilyID("f1")), journal: name)
        #expect(try block("genesis") == [Substring(genesis.hex)])
        var reader = JournalReader(name, genesis: genesis, file: "example")
        let journal = try block("journal").map { $0 + "\n" }.joined()
        #expect(reader.take(Array(journal.utf8)[...]).isEmpty)
        #expect(reader.damages.isEmpty)
        #expect(reader.lines.map(\.envelope.clock) == [1, 4])
        #expect(reader.lines.flatMap(\.entries).allSatisfy { $0.fact != nil })
    }

    @Test func `The worked example is what the program would write`() throws {
        for text in try block("journal") {
            let line = Array(text.utf8)
            let envelope = try EnvelopeReader.read(line[...])
            let entries = EntryCoding.entries(envelope.body ?? []).entries
            let fields = EnvelopeWriter.Fields(
                number: envelope.number, clock: envelope.clock, at: envelope.at, by: envelope.by, prev: envelope.prev,
                seen: envelope.seen)
            let salt = try #require(text.split(separator: "\"salt\":\"").last).prefix(32)
            let written = EnvelopeWriter.line(fields, salt: String(salt), body: try EntryCoding.bytes(entries))
            #expect(written == line + [10])
        }
    }

    @Test func `Every kind that the program knows is described`() throws {
        let document = try document()
        for kind in EventKinds.all { #expect(document.contains("| `\(kind.word)`"), "\(kind.word)") }
    }

    @Test func `The limits are those of the program`() throws {
        let document = try document()
        #expect(document.contains("at most 65,536 bytes") && Limits.line == 65_536)
        #expect(document.contains("at most 16 deep") && Limits.depth == 16)
        #expect(document.contains("at most 256 keys") && Limits.keys == 256)
    }
}
