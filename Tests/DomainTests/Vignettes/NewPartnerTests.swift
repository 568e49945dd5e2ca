import Domain
import Support
import Testing

/// Paragraph 4.3 of the report: a mother who took every help, until a new partner kept it out.
@Suite struct NewPartnerTests {
    private let family: Seeded

    init() throws { family = try Seeded("P-009") }

    @Test func `A man in the house whom nobody met is asked about from the day he is known to live there`() {
        #expect(family.line(row: 28) == "Ronald: in huis, door ons niet gezien")
        let days = family.days(row: 28, restingOn: "p009-home-ronald")
        #expect(days == Array(stride(from: .on("2026-05-12"), through: family.today, by: 1)))
    }

    @Test func `Help stopped one after the other, with him in the room`() {
        let answers = family.dossier().ledger.known(HelpResponse.self).filter {
            $0.data.response == .stopped || $0.data.response == .refused
        }
        #expect(answers.count == 4)
        #expect(answers.allSatisfy { $0.data.partnerPresent == true })
        #expect(answers.allSatisfy { $0.data.day.earliest > .on("2026-05-01") })
    }

    @Test func `The ways in which help is kept off are listed from July on`() {
        #expect(
            family.line(row: 65)
                == "4 keer nee tegen hulp, 4 keer partner erbij, 6 keer afgezegd of niet binnen"
        )
        #expect(family.days(row: 65, restingOn: "p009-ans-4").first?.description == "2026-07-16")
        #expect(family.days(row: 55, restingOn: "p009-cond-ronald").first?.description == "2026-06-16")
    }

    @Test func `Little is known of two children since then, and nobody spoke with any for a year`() {
        #expect(
            family.line(row: 23) == "Weinig bekend over Quinten en Tess, wel zorgen bij Wendy en Ronald. Wie ziet hen?")
        #expect(family.findings(row: 19).map(\.names) == [["Quinten"], ["Kyra"], ["Tess"]])
        #expect(family.days(row: 7, restingOn: "p009-kyra-mei").first?.description == "2026-05-28")
    }

    @Test func `What he was convicted for stands in the file, and is shown on request only`() {
        let ledger = family.dossier().ledger
        let signal = ledger.known(Signal.self).first { $0.id.id.value == "p009-ronald-jun" }
        #expect(signal?.isConfidential == true)
        #expect(signal?.data.topic == .known(.sexual))
    }

    @Test func `Two who are involved did not come twice, and nobody was there for the parents`() {
        #expect(family.line(row: 70) == "H. Faber en R. Scholten: twee keer niet bij de bespreking")
        #expect(family.days(row: 70, restingOn: "p009-talk-5-there").first?.description == "2026-10-27")
        #expect(family.line(row: 39) == "Besproken 27 okt zonder iemand die er voor de ouders is")
        #expect(family.line(row: 37) == "H. Faber: telefoon ontbreekt")
    }

    @Test func `All that is open today`() {
        #expect(family.rows(.pattern) == [23, 65])
        #expect(
            family.rows(.gap) == [
                1, 3, 7, 8, 13, 15, 18, 19, 22, 24, 28, 29, 30, 33, 37, 39, 40, 41, 43, 44, 45, 48, 49, 55, 57, 58, 59,
                64, 70, 73, 75, 76, 77, 78,
            ])
    }
}
