import Domain
import Seeds
import Support
import Testing

/// A thick file that a chair must believe: what screens and checks meet when four years of help stand in it.
@Suite struct LargeFamilyTests {
    private let family: Seeded
    private let dossier: Dossier
    private let entries: [Entry]

    init() throws {
        family = try Seeded("R-002")
        dossier = family.dossier()
        entries = family.lines.flatMap(\.entries)
    }

    @Test func `Nine people in two households, five of them children with half-siblings`() {
        #expect(dossier.members.count == 9)
        #expect(
            dossier.minors(on: family.today).map(\.data.name.given).sorted() == [
                "Fleur", "Jesse", "Nick", "Puck", "Stijn",
            ])
        let homes = dossier.residences.filter { $0.data.holds(on: family.today) && $0.data.setting.word == .home }
        #expect(Set(homes.map(\.data.household)) == ["bij Sandra", "bij Marco"])
        #expect(dossier.ledger.known(ElsewhereFile.self).map(\.data.relation) == [.known(.halfSibling)])
    }

    @Test func `Twenty professionals were involved, in some five hundred entries over four years`() throws {
        let people = Set(dossier.involvements.compactMap(\.data.professional.person))
        #expect(people.count >= 20)
        #expect(entries.count >= 500)
        let first = try #require(family.lines.first?.provenance.at.day)
        #expect(first <= family.today.adding(months: -48))
    }

    @Test func `Twelve discussions were closed, each with five answers and a date to look back`() {
        #expect(dossier.discussions.count == 12)
        for discussion in dossier.discussions {
            #expect(dossier.closing(of: discussion.id) != nil)
            for question in Question.allCases {
                #expect(dossier.answers(to: question, in: discussion.id).count == 1)
            }
        }
        #expect(dossier.lookBack?.data.day == family.today)
    }

    @Test func `Every kind that a family can hold is there, save minutes that were handed out and a file that came in`()
    {
        let kinds = Set(entries.map(\.kind))
        let all = Set(EventKinds.all.filter { $0.scope == .family }.map { $0.word })
        #expect(all.subtracting(kinds) == [HandedOut.word, DossierImport.word])
    }

    @Test func `It was corrected, taken back, and two writers disagree about one thing`() {
        #expect(entries.count { !$0.corrects.isEmpty } >= 30)
        #expect(dossier.ledger.known(Withdrawal.self).count == 2)
        #expect(
            dossier.ledger.conflicts.map { $0.readings.map(\.value) } == [["r002-arr-3-kuiper", "r002-arr-3-linden"]])
    }

    @Test func `Sentences are people’s own: none is written more than three times`() {
        let words = entries.compactMap { $0.fact.flatMap(Self.words) }
        #expect(words.count > 250)
        let repeated = Dictionary(grouping: words) { $0 }.filter { $0.value.count > 3 }
        #expect(repeated.keys.sorted() == [])
    }

    @Test func `All that is open today`() {
        #expect(family.rows(.pattern) == [23, 27, 52, 62])
        #expect(
            family.rows(.gap) == [1, 5, 7, 8, 11, 15, 19, 24, 30, 31, 34, 41, 49, 54, 57, 58, 59, 64, 74, 75, 76, 78])
        #expect(family.findings(row: 5).map(\.names) == [["Jesse"]])
    }

    private static func words(of fact: any EventKind) -> String? {
        switch fact {
        case let fact as Signal: fact.text
        case let fact as Answer: fact.text
        case let fact as Agreement: fact.text
        case let fact as OwnWords: fact.text
        case let fact as SafetyJudgement: fact.basis
        case let fact as HelpResponse: fact.reason
        case let fact as ContactAttempt: fact.note
        case let fact as ParentResponse: fact.words
        case let fact as DomainPicture: fact.text
        case let fact as Goal: fact.text
        case let fact as GoalResult: fact.evidence
        case let fact as AgreementOutcome: fact.note
        case let fact as Weighing: fact.note
        case let fact as ChildMeaning: fact.text
        case let fact as VeiligThuisEvent: fact.note
        default: nil
        }
    }
}
