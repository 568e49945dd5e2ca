import Domain
import Foundation

/// A file that nobody would write: real entries in any number, under other days, pointing at other things, corrected and
/// taken back by chance. What it says makes no sense; it shows that nothing traps and that no order of arrival matters.
public struct RandomCase {
    public let lines: [Recorded]
    /// A day about the time of the entries, before some and after others.
    public let today: Day
    private static let writers = ["w1", "w2", "w3"].map { WriterID($0) }

    /// - Parameter seed: the same number gives the same file.
    public init(seed: UInt64) throws {
        var chance = SeededGenerator(seed: seed)
        let families = try Seeded.everyFamily()
        let home = families[Int.random(in: families.indices, using: &chance)]
        let guest = families[Int.random(in: families.indices, using: &chance)]
        let count = Int.random(in: 1...160, using: &chance)
        var pool = (home + guest.prefix(20)).shuffled(using: &chance)
        pool = Array(pool.prefix(count))
        let scramble = Scramble(pool)
        var lines: [Recorded] = []
        for (number, entry) in pool.enumerated() {
            let fact = try entry.fact.map { try scramble.scrambled($0, using: &chance) }
            guard let fact else { continue }
            lines.append(RandomCase.line(number, Entry(id: entry.id, fact), &chance))
            guard Int.random(in: 0..<8, using: &chance) == 0 else { continue }
            let answer = try RandomCase.answer(to: entry, scramble, &chance)
            lines.append(RandomCase.line(pool.count + number, answer, &chance))
        }
        self.lines = lines
        today = Seeded.anchor.advanced(by: Int.random(in: -500...500, using: &chance))
    }

    /// A correction, or the taking back, of an entry.
    private static func answer(
        to entry: Entry, _ scramble: Scramble, _ chance: inout SeededGenerator
    ) throws -> Entry {
        let id = EntryID("\(entry.id.value)-\(Int.random(in: 0..<3, using: &chance))")
        guard Bool.random(using: &chance), let fact = entry.fact else {
            return Entry(id: id, Withdrawal(entry: entry.id, reason: "vergissing"))
        }
        return Entry(id: id, try scramble.scrambled(fact, using: &chance), corrects: [entry.id])
    }

    private static func line(_ number: Int, _ entry: Entry, _ chance: inout SeededGenerator) -> Recorded {
        let place = Place(
            clock: Int.random(in: 1...200, using: &chance), writer: writers[Int.random(in: 0..<3, using: &chance)],
            number: number + 1)
        let day = Seeded.anchor.advanced(by: Int.random(in: -900...100, using: &chance))
        let provenance = Provenance(place: place, at: Moment(day: day), by: Reference(EntryID("p-dewit")))
        return Recorded(provenance: provenance, entries: [entry])
    }
}

/// Puts other ids of the same kind, and other days, into facts, by way of what is written of them in a journal.
private struct Scramble {
    private let kinds: [String: String]
    private let ids: [String: [String]]

    init(_ entries: [Entry]) {
        kinds = Dictionary(entries.map { ($0.id.value, $0.kind) }) { first, _ in first }
        ids = Dictionary(grouping: entries.map(\.id.value)) { [kinds] in kinds[$0] ?? "" }
    }

    func scrambled(_ fact: any EventKind, using chance: inout SeededGenerator) throws -> any EventKind {
        try written(fact, using: &chance)
    }

    private func written<Kind: EventKind>(_ fact: Kind, using chance: inout SeededGenerator) throws -> Kind {
        var text = String(decoding: try JSONEncoder().encode(fact), as: UTF8.self)
        for reference in fact.references where Int.random(in: 0..<3, using: &chance) == 0 {
            guard let other = kinds[reference.value].flatMap({ ids[$0] })?.randomElement(using: &chance) else {
                continue
            }
            text = text.replacingOccurrences(of: "\"\(reference.value)\"", with: "\"\(other)\"")
        }
        let years = Int.random(in: 2023...2027, using: &chance)
        if Bool.random(using: &chance) {
            text = text.replacingOccurrences(of: "\"2026-", with: "\"\(years)-")
        }
        return (try? JSONDecoder().decode(Kind.self, from: Data(text.utf8))) ?? fact
    }
}
