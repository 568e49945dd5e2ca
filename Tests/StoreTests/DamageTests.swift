import Domain
import Store
import Testing

@Suite("Damage is seen, and costs no other line")
struct DamageTests {
    /// A store with a journal of five lines, and the lines with their line feeds.
    private func five() throws -> (Sandbox, Store, [[UInt8]]) {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.saveLines(5)
        let lines = try sandbox.bytes(store.journal()).split(separator: 10).map { Array($0) + [10] }
        return (sandbox, store, lines)
    }

    @Test func `A sound store has nothing to report`() throws {
        let (sandbox, store, _) = try five()
        defer { withExtendedLifetime(sandbox) {} }
        let verification = try store.verify()
        #expect(verification.isSound)
        #expect(verification.lines == 5)
        #expect(verification.entries == 5)
        #expect(verification.journals == 1)
    }

    @Test func `A changed line is skipped and named, and what follows it is marked`() throws {
        let (sandbox, store, lines) = try five()
        var changed = lines
        changed[2][changed[2].count - 30] ^= 1
        try sandbox.write(changed.joined(), to: store.journal())
        let reading = try sandbox.open().reading
        #expect(reading.ids == ["e1", "e2", "e4", "e5"])
        #expect(reading.damages == [Damage(file: store.journal(), line: 3, reason: .unsound(.wrongCommitment))])
        #expect(reading.lines.map(\.provenance.isAfterDamage) == [false, false, true, true])
        #expect(try store.verify().damages == reading.damages)
    }

    @Test func `A tail that was cut off is noticed by our own mark`() throws {
        let (sandbox, store, lines) = try five()
        try sandbox.write(lines[..<3].joined(), to: store.journal())
        #expect(try store.verify().damages.map(\.reason) == [.cut(store.journalName, through: 5)])
        #expect(try store.reading.ids == ["e1", "e2", "e3"])
    }

    @Test func `A tail that was cut off is noticed by a neighbour who saw it`() throws {
        let (sandbox, store, lines) = try five()
        let neighbour = try sandbox.open(as: "b")
        try neighbour.save("n1")
        try sandbox.write(lines[..<3].joined(), to: store.journal())
        #expect(try neighbour.verify().damages.map(\.reason) == [.cut(store.journalName, through: 5)])
        try sandbox.remove(store.journal())
        #expect(try neighbour.verify().damages.map(\.reason) == [.cut(store.journalName, through: 5)])
    }

    @Test func `A rewritten journal is noticed by a neighbour who saw it`() throws {
        let (sandbox, store, _) = try five()
        let neighbour = try sandbox.open(as: "b")
        try neighbour.save("n1")
        let other = try Sandbox(copying: sandbox)
        try other.remove(store.journal())
        let impostor = try other.open(as: "a-without-marks", writer: store.writer)
        try impostor.saveLines(5, prefix: "x")
        try sandbox.write(other.bytes(store.journal()), to: store.journal())
        #expect(try neighbour.verify().damages.map(\.reason) == [.rewritten(store.journalName, number: 5)])
    }

    @Test func `A last line that is not whole is left out and offered as text`() throws {
        let (sandbox, store, lines) = try five()
        try sandbox.write(lines.joined().dropLast(20), to: store.journal())
        let reading = try store.reading
        #expect(reading.ids == ["e1", "e2", "e3", "e4"])
        #expect(reading.unfinished.map(\.isOurs) == [true])
        #expect(reading.unfinished.first?.text.contains("vrolijk") == true)
        #expect(try store.verify().damages.map(\.reason).contains(.unfinished(bytes: lines[4].count - 20)))
    }

    @Test(arguments: 0..<5) func `A line that was taken out is noticed`(_ index: Int) throws {
        let (sandbox, store, lines) = try five()
        var rest = lines
        rest.remove(at: index)
        try sandbox.write(rest.joined(), to: store.journal())
        #expect(try !store.verify().isSound)
        #expect(try store.reading.lines.count == 4)
    }

    @Test(arguments: 0..<4) func `Two lines that changed places are noticed`(_ index: Int) throws {
        let (sandbox, store, lines) = try five()
        var swapped = lines
        swapped.swapAt(index, index + 1)
        try sandbox.write(swapped.joined(), to: store.journal())
        #expect(try !store.verify().isSound)
        #expect(try store.reading.ids == ["e1", "e2", "e3", "e4", "e5"])
    }

    @Test func `A journal that was moved to another family does not count there`() throws {
        let (sandbox, store, _) = try five()
        try store.newFamily(FamilyID("f2"))
        let moved = "families/f2/\(store.writer).1.jsonl"
        try sandbox.move(store.journal(), to: moved)
        let reading = try store.read(.family(FamilyID("f2")))
        #expect(reading.lines.isEmpty)
        #expect(reading.damages == [Damage(file: moved, line: 1, reason: .movedHere)])
        #expect(try !store.verify().isSound)
    }

    @Test func `A journal of another store, writer or generation is noticed`() throws {
        let (sandbox, store, lines) = try five()
        for name in ["other.1.jsonl", "\(store.writer).7.jsonl"] {
            try sandbox.write(lines.joined(), to: "families/f1/\(name)")
            #expect(try store.reading.reasons == [.movedHere])
            try sandbox.remove("families/f1/\(name)")
        }
        let other = try Sandbox()
        let elsewhere = try other.withFamily(as: "b")
        try other.write(lines.joined(), to: store.journal())
        #expect(try elsewhere.reading.reasons == [.movedHere])
    }

    @Test func `A body that was taken out without a redaction is damage, and never wins from a copy`() throws {
        let (sandbox, store, lines) = try five()
        var stripped = lines
        stripped[1] = Self.withoutBody(stripped[1])
        try sandbox.write(stripped.joined(), to: store.journal())
        #expect(try store.reading.damages == [Damage(file: store.journal(), line: 2, reason: .bodyMissing)])
        #expect(try store.reading.ids == ["e1", "e3", "e4", "e5"])
        let copy = store.journal().replacing(".jsonl", with: " (conflicted copy 2026-11-23).jsonl")
        try sandbox.write(lines.joined(), to: copy)
        #expect(try store.reading.ids == ["e1", "e2", "e3", "e4", "e5"])
    }

    @Test func `Files that others may read are reported`() throws {
        let (sandbox, store, _) = try five()
        sandbox.setMode(0o644, of: store.journal())
        #expect(try store.verify().damages.map(\.reason) == [.permissions(mode: 0o644)])
    }

    @Test func `Unknown files are left alone and named`() throws {
        let (sandbox, store, _) = try five()
        try sandbox.write(Array("x".utf8), to: "families/f1/notes.txt")
        let verification = try store.verify()
        #expect(verification.otherFiles == ["families/f1/notes.txt"])
        #expect(try sandbox.exists("families/f1/notes.txt") && store.reading.lines.count == 5)
    }

    static func withoutBody(_ line: [UInt8]) -> [UInt8] {
        let text = String(decoding: line, as: UTF8.self)
        return Array((text.split(separator: ",\"salt\":")[0] + "}\n").utf8)
    }
}
