import Domain
import Support
import Testing

@Suite struct ParentsNotWeighedTests {
    private var family = CaseBuilder()
    private let amira: Reference<Member>
    private let sem: Reference<Member>
    private let debts: Reference<Problem>

    init() {
        amira = family.adult("Amira")
        sem = family.child("Sem", parents: [amira])
        debts = family.add(Problem(members: [amira], domain: .money, text: "schulden"))
    }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(ParentsNotWeighed.self, in: family.file()) }

    @Test mutating func `Once the family was discussed, those for the children weigh what goes on with the parents`() {
        family.add(Involvement(professional: .smit, sees: [sem]))
        family.add(Involvement(professional: .bos, sees: [sem]))
        #expect(asked(family) == .nothing)
        family.closedDiscussion("2026-03-03")
        #expect(
            asked(family)
                == Asked(
                    "J. Smit en L. Bos: problemen van de ouders niet meegewogen",
                    [["e4", "e5"], ["e4", "e6"]]))
    }

    @Test mutating func `A problem that the involvement names is weighed`() {
        family.add(Involvement(professional: .smit, sees: [sem], problems: [debts]))
        family.add(Involvement(professional: .smit, sees: [sem]))
        family.closedDiscussion("2026-03-03")
        #expect(asked(family) == .nothing)
    }

    @Test(arguments: 0..<3)
    mutating func `So is one that was judged, seen, or translated to a child`(way: Int) {
        family.add(Involvement(professional: .smit, sees: [sem]))
        family.closedDiscussion("2026-03-03")
        #expect(asked(family).evidence == [["e4", "e5"]])
        let day = Day.on("2026-03-10")
        switch way {
        case 0: family.add(ProblemJudgement(problem: debts, solvable: .no, by: .smit, day: day))
        case 1: family.add(ChildMeaning(child: sem, basis: [debts.id], text: "is moe", by: .smit, day: day))
        default:
            family.correct(debts, Problem(members: [amira], domain: .money, text: "schulden", by: .smit))
        }
        #expect(asked(family) == .nothing)
    }

    @Test
    mutating func `Those who work for adults or for both are not asked, and a child’s own problem is no parent’s`() {
        family.add(Involvement(professional: .vos))
        family.add(Involvement(professional: .kaya))
        family.closedDiscussion("2026-03-03")
        #expect(asked(family) == .nothing)
        family.correct(debts, Problem(members: [sem], domain: .education, text: "te laat"))
        family.add(Involvement(professional: .smit))
        family.closedDiscussion("2026-04-03")
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `The remedy is to write down what it means for the child whom he or she sees`() {
        let noor = family.child("Noor", born: "2022-01-01", parents: [amira])
        family.add(Involvement(professional: .bos, sees: [noor]))
        family.closedDiscussion("2026-03-03")
        #expect(
            ParentsNotWeighed.findings(in: family.file()).map(\.remedy) == [
                .work(.translate(.bos, child: noor, basis: [debts.id]))
            ])
    }
}
