import Domain
import Testing

@testable import Store

@Suite("Bringing journals together")
struct MergeTests {
    @Test func `A conflict copy is read as an extra source, and the same line counts once`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.saveLines(4)
        let lines = try sandbox.bytes(store.journal()).split(separator: 10).map { Array($0) + [10] }
        let stem = "families/f1/\(store.writer).1"
        let copies = [
            ".sync-conflict-20261123-110312-ABCDEFG.jsonl", " (conflicted copy 2026-11-23).jsonl",
            " (Anna's conflicted copy 2026-11-23).jsonl",
        ]
        for copy in copies {
            try sandbox.write(lines.joined(), to: stem + copy)
            try sandbox.write(lines[..<2].joined(), to: store.journal())
            let reading = try sandbox.open(as: "b").reading
            #expect(reading.ids == ["e1", "e2", "e3", "e4"])
            #expect(reading.splits.isEmpty && reading.damages.isEmpty)
            try sandbox.remove(stem + copy)
        }
    }

    @Test func `Two different lines with one number are a split, and both count`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.saveLines(2)
        let clone = try Sandbox(copying: sandbox)
        try store.save("here")
        let cloned = try clone.open()
        try cloned.save("there")
        let copy = "families/f1/\(store.writer).1.sync-conflict-20261123-110312-ABCDEFG.jsonl"
        try sandbox.write(clone.bytes(store.journal()), to: copy)
        let reading = try store.reading
        #expect(Set(reading.ids) == ["e1", "e2", "here", "there"])
        #expect(
            reading.splits == [Split(journal: store.journalName, number: 3, files: [copy, store.journal()].sorted())])
        #expect(try !store.verify().isSound)
    }

    @Test func `A redaction hides the line at once, and an erased body is then no damage`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.saveLines(3)
        var lines = try sandbox.bytes(store.journal()).split(separator: 10).map { Array($0) + [10] }
        let hash = try EnvelopeReader.read(lines[1].dropLast()).hash
        let name = JournalName(writer: WriterID("b"), generation: 1)
        let genesis = Envelope.genesis(store: store.id, folder: .family(Sample.family), journal: name)
        let body = #"[{"kind":"line.redacted","id":"r1","line":"\#(hash)","reason":"verzoek"}]"#
        let line = EnvelopeWriter.line(
            .init(number: 1, clock: 1, at: Sample.moment, by: "p", prev: genesis, seen: [:]),
            salt: EnvelopeWriter.salt(), body: Array(body.utf8))
        try sandbox.write(line, to: "families/f1/b.1.jsonl")
        sandbox.setMode(0o600, of: "families/f1/b.1.jsonl")
        #expect(try Set(store.reading.ids) == ["e1", "r1", "e3"])
        #expect(try store.reading.redacted == 1)
        lines[1] = DamageTests.withoutBody(lines[1])
        try sandbox.write(lines.joined(), to: store.journal())
        #expect(try store.verify().isSound)
        #expect(try store.reading.redacted == 1)
    }

    @Test func `Unknown kinds are kept as they are, counted, and not lost by later saves`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        let name = JournalName(writer: WriterID("b"), generation: 1)
        let genesis = Envelope.genesis(store: store.id, folder: .family(Sample.family), journal: name)
        let body = #"[{"kind":"thing.invented","id":"x1","depth":[1,2.5e3]},{"no":"id"}]"#
        let line = EnvelopeWriter.line(
            .init(number: 1, clock: 1, at: Sample.moment, by: "p", prev: genesis, seen: [:]),
            salt: EnvelopeWriter.salt(), body: Array(body.utf8))
        try sandbox.write(line, to: "families/f1/b.1.jsonl")
        sandbox.setMode(0o600, of: "families/f1/b.1.jsonl")
        try store.save("e1")
        let verification = try store.verify()
        #expect(verification.isSound)
        #expect(verification.unknownKinds == ["thing.invented": 1])
        #expect(verification.unreadable == 1)
        #expect(try store.reading.ids == ["x1", "e1"])
        #expect(try sandbox.bytes("families/f1/b.1.jsonl") == line)
    }

    @Test func `The same lines give the same digest, whatever their order of arrival`() throws {
        let seed = UInt64.random(in: 0 ... .max)
        var random = Seeded(state: seed)
        let sandbox = try Sandbox()
        let writers = try (0..<4).map { try $0 == 0 ? sandbox.withFamily() : sandbox.open(as: "\($0)") }
        for number in 0..<40 { try writers[Int.random(in: 0..<4, using: &random)].save("e\(number)") }
        let whole = try writers[0].reading
        let files = try writers.map { ($0.journal(), try sandbox.bytes($0.journal())) }
        for round in 0..<20 {
            var reader = FolderReader(.family(Sample.family), store: writers[0].id, ours: writers[0].writer)
            let other = try Sandbox()
            let directory = try Directory.top(other.storePath + "/team")
            var arrived = files.map { _ in 0 }
            while zip(arrived, files).contains(where: { $0 < $1.1.count }) {
                let index = Int.random(in: 0..<4, using: &random)
                let (name, bytes) = files[index]
                arrived[index] = min(bytes.count, arrived[index] + Int.random(in: 1...9000, using: &random))
                let file = "team/" + (name.split(separator: "/").last ?? "")
                try other.write(bytes[..<arrived[index]], to: file)
                if Bool.random(using: &random) { try reader.refresh(in: directory) }
                _ = reader.reading()
            }
            try reader.refresh(in: directory)
            let reading = reader.reading()
            #expect(reading.digest == whole.digest, "seed \(seed), round \(round)")
            #expect(reading.lines == whole.lines, "seed \(seed), round \(round)")
        }
    }
}

/// SplitMix64: a small generator whose seed can be printed and used again.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
