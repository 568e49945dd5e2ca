import Domain
import Support
import Testing

/// Where somebody worked, one place after another, whoever wrote it down and whatever was taken back.
struct CareerTests {
    private static let anna = Reference<Person>(EntryID("a"))
    private static let school = Reference<Organisation>(EntryID("o-school"))
    private static let ggz = Reference<Organisation>(EntryID("o-ggz"))
    private static let team = Reference<Organisation>(EntryID("o-team"))

    private static func anna(
        _ id: String, at place: Reference<Organisation>, role: String = "begeleider", since: String? = nil,
        until: String? = nil, corrects: [String] = []
    ) -> Entry {
        Entry(
            id: EntryID(id),
            Person(
                name: PersonName(given: "Anna"), role: role, organisation: place, since: since.map { .on($0) },
                until: until.map { .on($0) }), corrects: corrects.map { EntryID($0) })
    }

    private static func career(_ entries: [Entry]) -> [String] {
        let lines = entries.enumerated().map { index, entry in
            Recorded(
                provenance: Provenance(
                    place: Place(clock: index + 1, writer: WriterID("w"), number: index + 1),
                    at: Moment(day: CaseBuilder.today), by: Reference(EntryID("a"))), entries: [entry])
        }
        return Career(of: anna, in: Ledger(lines)).posts.map { post in
            "\(post.organisation.id.value) \(post.role) \(post.since?.description ?? "") \(post.until?.description ?? "")"
        }
    }

    private static let begun = anna("a", at: school)
    private static let moved = anna("b", at: ggz, since: "2026-03-01", corrects: ["a"])

    @Test func `Who never moved has one post and none before it`() {
        #expect(Self.career([Self.begun]) == ["o-school begeleider  "])
    }

    @Test func `A move ends the post before it on the day before`() {
        #expect(
            Self.career([Self.begun, Self.moved]) == [
                "o-school begeleider  2026-02-28", "o-ggz begeleider 2026-03-01 ",
            ])
    }

    @Test func `Another role or another number at the same place corrects the post`() {
        let corrected = Self.anna("c", at: Self.ggz, role: "behandelaar", since: "2026-03-01", corrects: ["b"])
        #expect(
            Self.career([Self.begun, Self.moved, corrected]) == [
                "o-school begeleider  2026-02-28", "o-ggz behandelaar 2026-03-01 ",
            ])
    }

    @Test func `Another organisation without a day of its own was a mistake and no move`() {
        let corrected = Self.anna("b", at: Self.ggz, corrects: ["a"])
        #expect(Self.career([Self.begun, corrected]) == ["o-ggz begeleider  "])
    }

    @Test func `A move that was undone was never made`() {
        let back = Self.anna("c", at: Self.school, corrects: ["b"])
        #expect(Self.career([Self.begun, Self.moved, back]) == ["o-school begeleider  "])
    }

    @Test func `Who comes back later has been at all three`() {
        let back = Self.anna("c", at: Self.school, since: "2026-09-01", corrects: ["b"])
        #expect(
            Self.career([Self.begun, Self.moved, back]) == [
                "o-school begeleider  2026-02-28", "o-ggz begeleider 2026-03-01 2026-08-31",
                "o-school begeleider 2026-09-01 ",
            ])
    }

    @Test func `Who left first keeps that last day when he or she begins elsewhere`() {
        let left = Self.anna("b", at: Self.school, until: "2026-01-31", corrects: ["a"])
        let begun = Self.anna("c", at: Self.ggz, since: "2026-03-01", corrects: ["b"])
        #expect(
            Self.career([Self.begun, left, begun]) == [
                "o-school begeleider  2026-01-31", "o-ggz begeleider 2026-03-01 ",
            ])
    }

    @Test func `Of two writers who each recorded a move, the one that does not stand is no earlier post`() {
        let other = Self.anna("c", at: Self.team, since: "2026-04-01", corrects: ["a"])
        #expect(
            Self.career([Self.begun, Self.moved, other]) == [
                "o-school begeleider  2026-03-31", "o-team begeleider 2026-04-01 ",
            ])
    }

    @Test func `Once one of the two is chosen, only that one was a move`() {
        let other = Self.anna("c", at: Self.team, since: "2026-04-01", corrects: ["a"])
        let chosen = Self.anna("d", at: Self.ggz, since: "2026-03-01", corrects: ["b", "c"])
        #expect(
            Self.career([Self.begun, Self.moved, other, chosen]) == [
                "o-school begeleider  2026-02-28", "o-ggz begeleider 2026-03-01 ",
            ])
    }

    @Test func `Who was taken out of the directory has no posts, and neither has somebody unknown`() {
        let gone = Entry(id: EntryID("w"), Withdrawal(entry: EntryID("a"), reason: "dubbel"))
        #expect(Self.career([Self.begun, gone]).isEmpty)
        #expect(Self.career([]).isEmpty)
    }
}

/// Somebody who leaves: the last day is still one at work.
struct LeavingTests {
    private let anna = Person(
        name: PersonName(given: "Anna"), role: "", organisation: Reference(EntryID("o")), until: .on("2026-11-24"))

    @Test func `On the last day somebody is still here, the day after no more`() {
        #expect(!anna.isGone(on: .on("2026-11-24")))
        #expect(anna.isGone(on: .on("2026-11-25")))
    }

    @Test func `It says since when, or until when as long as that lies ahead`() {
        #expect(anna.left(on: .on("2026-11-23"))?.nl == "tot en met 24 nov")
        #expect(anna.left(on: .on("2026-11-25"))?.nl == "weg sinds 24 nov")
        #expect(anna.left(on: .on("2027-01-05"))?.en == "left on 24 Nov 2026")
        var staying = anna
        staying.until = nil
        #expect(staying.left(on: .on("2027-01-05")) == nil)
    }
}
