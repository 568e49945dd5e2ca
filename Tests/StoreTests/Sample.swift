import Domain
import Store

/// Invented things to save.
enum Sample {
    static let family = FamilyID("f1")
    static let person = Reference<Person>(EntryID("p-anna"))
    static let moment = Moment("2026-11-23T11:03:12+01:00") ?? unreachable

    private static var unreachable: Moment { preconditionFailure("the sample moment can be read") }

    static func signal(_ id: String, _ text: String = "Was vandaag vrolijk op school.") -> Entry {
        let seen = PartialDay("2026-11-20") ?? PartialDay(moment.day)
        return Entry(id: EntryID(id), Signal(seen: seen, text: text, source: .network, tone: .goingWell))
    }

    static func teamName(_ name: String) -> Entry {
        Entry(id: EntryID("e-\(name)"), TeamName(name: name))
    }
}

extension Store {
    /// Saves one signal about the sample family.
    @discardableResult
    func save(_ id: String, _ text: String = "Was vandaag vrolijk op school.", at moment: Moment = Sample.moment)
        throws -> Recorded
    {
        try append([Sample.signal(id, text)], to: .family(Sample.family), by: Sample.person, at: moment)
    }

    func saveLines(_ count: Int, prefix: String = "e") throws {
        for number in 1...count { try save("\(prefix)\(number)") }
    }

    var reading: Reading {
        get throws { try read(.family(Sample.family)) }
    }

    var journalName: JournalName { JournalName(writer: writer, generation: 1) }

    /// Our journal of the sample family in one generation, relative to the store.
    func journal(_ generation: Int = 1) -> String { "families/f1/\(writer).\(generation).jsonl" }
}

extension Reading {
    var ids: [String] { lines.flatMap(\.entries).map(\.id.value) }
    var reasons: [Damage.Reason] { damages.map(\.reason) }
}
