import Domain
import Testing

@testable import Store

@Suite("Clock numbers that nobody has to believe")
struct ClockTests {
    private let last = Limits.number - 1

    @Test func `A forged clock at the end of all numbers stops nobody from saving`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.save("e1")
        var forger = Forger(store)
        try forger.add(clock: last)
        try sandbox.plant(forger)
        for number in 2...4 { #expect(try store.save("e\(number)").provenance.place.clock == number) }
        let other = try sandbox.open(as: "b")
        #expect(try other.save("n1").provenance.place.clock == 5)
        #expect(try store.reading.ids == ["e1", "e2", "e3", "e4", "n1"])
        #expect(try store.reading.digest == other.reading.digest)
        #expect(try store.verify().damages.map(\.reason) == [.wrongClock(expected: 1)])
    }

    @Test func `A line that believed a forged clock is ordered by what it had seen`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        var forger = Forger(store)
        try forger.add(clock: last)
        try sandbox.plant(forger)
        var believer = Forger(store, "believer")
        try believer.add(clock: last + 1, seen: [forger.name: forger.head])
        try sandbox.plant(believer)
        let saved = try store.save("e1")
        #expect(saved.provenance.place.clock == 3)
        #expect(try store.reading.lines.map(\.provenance.place.clock) == [1, 2, 3])
        #expect(try store.reading.lines.last == saved)
    }

    @Test func `A clock that names what is not here is believed only so far`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        let gone = Head(number: 7, hash: Fingerprint(of: [1]))
        var forger = Forger(store)
        try forger.add(clock: last, seen: [JournalName(writer: WriterID("gone"), generation: 1): gone])
        try sandbox.plant(forger)
        var honest = Forger(store, "honest")
        try honest.add(clock: 9, seen: [JournalName(writer: WriterID("gone"), generation: 1): gone])
        try sandbox.plant(honest)
        #expect(try store.reading.lines.map(\.provenance.place.clock) == [9, 1 + Limits.leap])
        #expect(try store.save("e1").provenance.place.clock == 2 + Limits.leap)
        #expect(
            try store.verify().damages.map(\.reason).contains(.wrongClock(expected: 1 + Limits.leap)))
    }

    @Test func `A mark that took over a forged clock does no harm in the next generation`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.save("e1")
        let mark = "../state-a/stores/\(store.id)/marks/\(store.writer)/family-f1"
        let words = String(decoding: try sandbox.bytes(mark), as: UTF8.self).split(separator: " ")
        let poisoned = ([words[0], "left", "\(Limits.number)"] + words[3...]).joined(separator: " ")
        try sandbox.write(Array(poisoned.utf8), to: mark)
        try store.save("e2")
        try store.save("e3")
        #expect(sandbox.exists(store.journal(2)))
        #expect(try store.reading.ids == ["e1", "e2", "e3"])
        #expect(try store.verify().isSound)
    }

    @Test func `A thousand journals in one folder do not make a short text too long`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        for number in 0..<1000 {
            var forger = Forger(store, "w\(number)")
            try forger.add(clock: 1)
            if number == 500 { try forger.add(clock: 2) }
            try sandbox.plant(forger)
        }
        let saved = try store.save("e1", "hoi")
        #expect(saved.provenance.place.clock == 3)
        try store.save("e2", String(repeating: "x", count: 64_500))
        for number in 3...20 { try store.save("e\(number)") }
        let lines = try sandbox.bytes(store.journal()).split(separator: 10).map { try EnvelopeReader.read($0).seen }
        #expect(lines.map(\.count).max() == Limits.heads)
        #expect(lines[1].count < 10)
        #expect(lines.last?.count == 0)
        #expect(Set(lines.flatMap(\.keys)).count == 1000)
        #expect(try store.reading.lines.last?.entries.map(\.id.value) == ["e20"])
        #expect(try store.verify().isSound)
    }
}
