import Domain
import Support
import Testing

@Suite struct NetworkUnknownTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(NetworkUnknown.self, in: family.file()) }

    private mutating func discuss() {
        let talk = family.add(Discussion(day: .on("2026-10-06")), on: "2026-10-06")
        family.add(Closing(discussion: talk, day: .on("2026-10-06")), on: "2026-10-06")
    }

    @Test mutating func `After a discussion it is asked who around the family helps`() {
        #expect(asked(family) == .nothing)
        discuss()
        #expect(asked(family) == Asked("Niet gevraagd wie uit de omgeving helpt", [["e2"]]))
    }

    @Test(arguments: NetworkWord.allCases)
    mutating func `Every answer of the family is an answer`(_ answer: NetworkWord) {
        discuss()
        family.add(NetworkAsked(answer: answer, text: "gevraagd", day: .on("2026-10-06")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Somebody who helps and with whom nothing was agreed is named`() {
        discuss()
        let oma = family.add(NetworkSupport(name: "oma Fatma", does: "haalt Sem op"))
        let buur = family.adult("Ria", .relative)
        family.add(NetworkSupport(name: "", member: buur, does: "past op", agreed: "elke dinsdag"))
        #expect(asked(family) == Asked("Oma Fatma: helpt, maar er is niets afgesproken", [["e4"]]))
        family.correct(oma, NetworkSupport(name: "oma Fatma", does: "haalt Sem op", agreed: "elke maandag"))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Who no longer helps leaves the question open`() {
        discuss()
        family.add(NetworkSupport(name: "oma Fatma", does: "haalt Sem op", agreed: "ja", until: .on("2026-10-01")))
        #expect(asked(family).line == "Niet gevraagd wie uit de omgeving helpt")
    }
}
