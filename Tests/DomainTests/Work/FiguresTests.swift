import Domain
import Support
import Testing

/// Figures without names.
@Suite struct FiguresTests {
    @Test(arguments: [
        (0, 20, Figures.Count.fewerThanFive), (4, 20, .fewerThanFive), (5, 20, .about(5)), (12, 40, .about(10)),
        (13, 40, .about(15)), (16, 20, .allOrNearly), (20, 20, .allOrNearly), (15, 20, .about(15)),
        (3, 4, .fewerThanFive), (5, 6, .allOrNearly),
    ])
    func `Few families are never told, nor all but a few`(number: Int, total: Int, expected: Figures.Count) {
        #expect(Figures.Count(number, of: total) == expected)
    }

    @Test func `No number of families can be worked out from any two numbers that are told`() {
        for total in 0...60 {
            for number in 0..<total {
                guard case .about(let one) = Figures.Count(number, of: total),
                    case .about(let other) = Figures.Count(number + 1, of: total + 1)
                else { continue }
                #expect(one % 5 == 0 && [0, 5].contains(other - one), "one more family shows as none or as five")
                #expect(one >= 5 && abs(one - number) <= 2)
            }
        }
    }

    @Test func `What is recorded this month changes nothing until the next`() throws {
        let families = try ["J-014", "M-007", "D-031", "B-003", "G-024", "H-016"].map { try Seeded($0) }
        let team = Team(families[0].teamLines)
        let today = families[0].today
        let first = Day(year: today.year, month: today.month, day: 1) ?? today
        let early = Figures(families.map { $0.dossier() }, team, on: first)
        let late = Figures(families.map { $0.dossier() }, team, on: today)
        #expect(early.until == first.advanced(by: -1) && late.until == early.until)
        #expect(early.figures.map(\.count) == late.figures.map(\.count))
    }

    @Test func `Six waiting lists show as waiting lists and never as a refusal`() {
        let dossiers = (0..<12).map { number -> Dossier in
            var builder = CaseBuilder()
            builder.add(Family(code: "X-\(number)"), on: "2026-01-05")
            let offer = builder.add(HelpOffer(text: "traumahulp", by: .kaya, day: .on("2026-06-01")), on: "2026-06-01")
            if number < 6 {
                builder.add(
                    HelpResponse(
                        offer: offer, response: .didNotCome, obstacle: .waitingList, day: .on("2026-07-01")),
                    on: "2026-07-01")
            }
            return Dossier(id: FamilyID("x\(number)"), builder.lines)
        }
        let figures = Figures(dossiers, Team(), on: .on("2026-11-24"))
        let found = figures.figures.first { $0.word == HelpObstacle.waitingList.rawValue }
        #expect(found?.count == .about(5))
        #expect(found?.topic == .helpThatDidNotCome)
        #expect(figures.families == .about(10))
    }
}
