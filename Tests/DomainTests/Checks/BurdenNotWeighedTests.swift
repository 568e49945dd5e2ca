import Domain
import Support
import Testing

@Suite struct BurdenNotWeighedTests {
    private var family = CaseBuilder()
    private let amira: Reference<Member>

    init() {
        amira = family.adult("Amira")
        _ = family.child("Sem", parents: [amira])
        family.add(Problem(members: [amira], domain: .health, text: "somber", since: .on("2025-12")))
    }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(BurdenNotWeighed.self, in: family.file()) }

    @Test mutating func `Once the problem was discussed somebody weighs it`() {
        #expect(asked(family) == .nothing)
        family.closedDiscussion("2026-03-03")
        #expect(asked(family) == Asked("Amira: draagkracht en draaglast nog niet gewogen", [["e4"]]))
    }

    @Test mutating func `Both sides weigh it together; who works for both can be either`() {
        family.closedDiscussion("2026-03-03")
        let weighed = family.add(
            Burden(parent: amira, burden: "slaapt niet", jointly: [.vos], day: .on("2026-03-03")))
        #expect(asked(family) == Asked("Amira: draagkracht en draaglast door één kant gewogen", [["e4", "e7"]]))
        family.correct(
            weighed, Burden(parent: amira, burden: "slaapt niet", jointly: [.smit, .bos], day: .on("2026-03-03")))
        #expect(asked(family).line == "Amira: draagkracht en draaglast door één kant gewogen")
        family.correct(
            weighed, Burden(parent: amira, burden: "slaapt niet", jointly: [.kaya, .vos], day: .on("2026-03-03")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A grandparent, and a family without children, are not asked about`() {
        var grown = CaseBuilder()
        let mother = grown.adult("Amira")
        grown.add(Problem(members: [mother], domain: .health, text: "somber"))
        grown.closedDiscussion("2026-03-03")
        #expect(asked(grown) == .nothing)
        _ = grown.child("Sem")
        #expect(asked(grown).evidence == [["e3"]])
        grown.correct(mother, Member(name: PersonName(given: "Amira"), role: .grandparent))
        #expect(asked(grown) == .nothing)
    }
}
