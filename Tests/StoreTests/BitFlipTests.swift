import Domain
import Testing

@testable import Store

@Suite("Every flipped bit")
struct BitFlipTests {
    private static let parts = 16

    /// Twenty lines as they stand in a file.
    private static func journal() throws -> (JournalName, Fingerprint, [[UInt8]]) {
        let name = JournalName(writer: WriterID("w1"), generation: 1)
        let genesis = Envelope.genesis(store: StoreID("s"), folder: .team, journal: name)
        var lines: [[UInt8]] = []
        var prev = genesis
        for number in 1...20 {
            let fields = EnvelopeWriter.Fields(
                number: number, clock: number, at: Sample.moment, by: "p", prev: prev, seen: [:])
            let body = try EntryCoding.bytes([Sample.teamName("Oost\(number)")])
            let line = EnvelopeWriter.line(fields, salt: String(repeating: "0", count: 32), body: body)
            prev = try EnvelopeReader.read(line.dropLast()).hash
            lines.append(line)
        }
        return (name, genesis, lines)
    }

    /// What the reader does with a line depends on the line and the one before it, so the two lines behind the damage
    /// stand for all that follow.
    @Test(arguments: 0..<parts) func `Each flipped bit of a journal is found, and all other lines are used`(
        _ part: Int
    ) throws {
        let (name, genesis, lines) = try Self.journal()
        var before = JournalReader(name, genesis: genesis, file: "team/w1.1.jsonl")
        for (index, line) in lines.enumerated() {
            let next = lines[(index + 1)...].prefix(2)
            let expected = Set(before.lines.map(\.envelope.number) + next.indices.map { $0 + 1 })
            for position in line.indices where position % Self.parts == part {
                for bit in 0..<8 {
                    var bytes = line
                    bytes[position] ^= 1 << bit
                    var reader = before
                    let tail = reader.take((bytes + next.joined())[...])
                    let used = Set(reader.lines.map(\.envelope.number))
                    let isFound = !reader.damages.isEmpty || !tail.isEmpty
                    if !isFound || used.subtracting([index + 1]) != expected {
                        Issue.record("line \(index + 1), byte \(position), bit \(bit): \(used.sorted())")
                    }
                }
            }
            _ = before.take(line[...])
        }
    }
}
