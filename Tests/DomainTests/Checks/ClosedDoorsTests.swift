import Domain
import Support
import Testing

@Suite struct ClosedDoorsTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(ClosedDoors.self, in: family.file()) }

    private mutating func attempt(
        _ day: String, _ outcome: ContactOutcome, _ way: ContactWay = .homeVisit, seen: [Reference<Member>] = []
    ) {
        family.add(ContactAttempt(by: .deWit, way: way, outcome: outcome, childrenSeen: seen, day: .on(day)))
    }

    @Test mutating func `Two misses in a row are named for each child whom nobody saw since`() {
        _ = family.child("Mees")
        _ = family.child("Lot", born: "2024-02-01")
        _ = family.child("de baby", born: nil, expected: "2027-02-01")
        attempt("2026-05-19", .notHome)
        #expect(asked(family) == .nothing)
        attempt("2026-06-02", .turnedAway)
        #expect(
            asked(family)
                == Asked(
                    "Mees en Lot: 2 keer op rij niemand getroffen, daarna niet gezien", [["e5", "e6"], ["e5", "e6"]]))
    }

    @Test mutating func `A phone call in between or afterwards does not end it`() {
        _ = family.child("Mees")
        attempt("2026-05-19", .notHome)
        attempt("2026-05-21", .reached, .phone)
        attempt("2026-06-02", .cancelled, .appointment)
        attempt("2026-06-09", .reached, .message)
        #expect(asked(family).evidence == [["e3", "e5"]])
    }

    @Test mutating func `A meeting in person between two misses ends the row`() {
        _ = family.child("Mees")
        attempt("2026-05-19", .notHome)
        attempt("2026-05-26", .reached)
        attempt("2026-06-02", .noShow, .appointment)
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A door that opens after two misses does not end it while the child is not seen`() {
        let mees = family.child("Mees")
        attempt("2026-05-19", .notHome)
        attempt("2026-05-26", .noAnswer)
        attempt("2026-06-02", .reached)
        #expect(asked(family).evidence == [["e3", "e4"]])
        attempt("2026-06-09", .notHome, seen: [mees])
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Seeing one child leaves the other in the line`() {
        let mees = family.child("Mees")
        _ = family.child("Lot", born: "2024-02-01")
        attempt("2026-05-19", .notHome)
        attempt("2026-05-26", .notHome)
        family.add(ChildSpoken(child: mees, by: .smit, day: .on("2026-06-01"), manner: .alone))
        #expect(asked(family).line == "Lot: 2 keer op rij niemand getroffen, daarna niet gezien")
    }
}
