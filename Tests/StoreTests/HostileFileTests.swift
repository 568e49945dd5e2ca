import Domain
import Glibc
import Testing

@testable import Store

@Suite("Files made to keep a reader busy")
struct HostileFileTests {
    private let name = JournalName(writer: WriterID("forger"), generation: 1)

    private func reader() -> JournalReader { JournalReader(name, genesis: Fingerprint(of: []), file: "f") }

    @Test func `Millions of empty lines are counted and not kept`() {
        var reader = reader()
        let feeds = [UInt8](repeating: 10, count: 1_000_000)
        for _ in 0..<20 { #expect(reader.take(feeds[...]).isEmpty) }
        #expect(reader.damages.count == Damages.limit + 1)
        #expect(
            reader.damages.last == Damage(file: "f", line: 20_000_000, reason: .more(20_000_000 - Damages.limit)))
        #expect(reader.offset == 20_000_000)
        #expect(!reader.isTailSound)
    }

    @Test func `A sound line after more damage than is named is still used`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.saveLines(2)
        let lines = try sandbox.bytes(store.journal()).split(separator: 10).map { Array($0) + [10] }
        let rubbish = Array(repeating: Array("rubbish\n\n".utf8), count: 300).joined()
        try sandbox.write(lines[0] + rubbish + lines[1], to: store.journal())
        let reading = try sandbox.open().reading
        #expect(reading.ids == ["e1", "e2"])
        #expect(reading.damages.count == Damages.limit + 1)
        #expect(reading.damages.last == Damage(file: store.journal(), line: 601, reason: .more(500)))
    }

    @Test func `Thousands of lines with one number are one split`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        var forger = Forger(store)
        for clock in 1...4000 { try forger.add(number: 1, clock: clock, prev: forger.genesis) }
        try sandbox.plant(forger)
        let reading = try store.reading
        #expect(reading.lines.count == 4000)
        #expect(reading.splits == [Split(journal: forger.name, number: 1, files: [forger.file])])
        #expect(reading.damages.count == Damages.limit + 1)
        #expect(try store.verify().damages.count <= 2 * Damages.limit + 2)
    }

    @Test func `Many gaps cost no more than many lines`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        var forger = Forger(store)
        for number in 1...4000 { try forger.add(number: number * 2, clock: number, prev: forger.head.hash) }
        try sandbox.plant(forger)
        #expect(try store.reading.damages.last?.reason == .more(3900))
        #expect(try store.reading.lines.count == 4000)
    }

    @Test func `A line of nothing but beginnings of lines is tried a few times`() {
        var reader = reader()
        let line = Array(String(repeating: "{\"n\":", count: 13_000).utf8) + [10]
        for _ in 0..<50 { #expect(reader.take(line[...]).isEmpty) }
        #expect(reader.damages.count == 50)
    }

    @Test func `A line of a gibibyte is stepped over`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        let file = sandbox.storePath + "/families/f1/forger.1.jsonl"
        try sandbox.plant([], as: "families/f1/forger.1.jsonl")
        #expect(truncate(file, 1 << 30) == 0)
        #expect(try store.save("e1").provenance.place.number == 1)
        #expect(try store.reading.unfinished.map(\.text) == [""])
    }

    @Test func `A body of thousands of elements that are no entries is counted`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        var forger = Forger(store)
        let body = "[" + Array(repeating: "{}", count: 20_000).joined(separator: ",") + "]"
        for clock in 1...20 { try forger.add(clock: clock, body: body) }
        try sandbox.plant(forger)
        #expect(try store.reading.unreadable == 400_000)
    }

    @Test func `Heads of journals that never were are named up to a limit`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        var forger = Forger(store)
        for line in 1...5 {
            let seen = (0..<500).map { number in
                (
                    JournalName(writer: WriterID("l\(line)-\(number)"), generation: 1),
                    Head(number: 1, hash: forger.genesis)
                )
            }
            try forger.add(clock: 1 + line, seen: Dictionary(uniqueKeysWithValues: seen))
        }
        try sandbox.plant(forger)
        let verification = try store.verify()
        #expect(verification.damages.count == Damages.limit + 1)
        #expect(verification.damages.contains { $0.reason == .more(2500 - Damages.limit) })
    }
}
