import Domain
import Testing

/// Two writers who did not see each other's words.
@Suite struct ConflictTests {
    private let first = EntryID("first")

    private func line(_ clock: Int, _ writer: String, _ entry: Entry) -> Recorded {
        let place = Place(clock: clock, writer: WriterID(writer), number: clock)
        return Recorded(
            provenance: Provenance(place: place, at: Moment(day: Day(number: 20_000)), by: Reference(EntryID("p"))),
            entries: [entry])
    }

    private func member(_ id: String, _ birth: String, corrects: [EntryID] = []) -> Entry {
        Entry(
            id: EntryID(id), Member(name: PersonName(given: "Bo"), role: .child, birth: PartialDay(birth)),
            corrects: corrects)
    }

    private var disagreeing: [Recorded] {
        [
            line(1, "w1", member("first", "2018")), line(2, "w1", member("one", "2018-03", corrects: [first])),
            line(2, "w2", member("other", "2019-03", corrects: [first])),
        ]
    }

    @Test func `Two corrections of one entry by two writers are a conflict that names both`() throws {
        let conflict = try #require(Ledger(disagreeing).conflicts.first)
        #expect(conflict.id == first)
        #expect(conflict.readings == [EntryID("one"), EntryID("other")])
    }

    @Test func `Choosing one reading corrects them all and resolves the conflict`() throws {
        let ledger = Ledger(disagreeing)
        let conflict = try #require(ledger.conflicts.first)
        let choice = try #require(conflict.choosing(EntryID("one"), as: EntryID("choice"), in: ledger))
        let resolved = Ledger(disagreeing + [line(3, "w1", choice)])
        #expect(resolved.conflicts.isEmpty)
        #expect(resolved.known(Member.self).map(\.data.birth) == [PartialDay("2018-03")])
        #expect(resolved.history(of: Reference<Member>(first)).count == 4)
    }

    @Test func `Two writers who say the same do not disagree`() {
        let same = [
            line(1, "w1", member("first", "2018")), line(2, "w1", member("one", "2018-03", corrects: [first])),
            line(2, "w2", member("other", "2018-03", corrects: [first])),
        ]
        #expect(Ledger(same).conflicts.isEmpty)
    }

    @Test func `An entry that is not among the readings cannot be chosen`() throws {
        let ledger = Ledger(disagreeing)
        let conflict = try #require(ledger.conflicts.first)
        #expect(conflict.choosing(first, as: EntryID("choice"), in: ledger) == nil)
    }
}
