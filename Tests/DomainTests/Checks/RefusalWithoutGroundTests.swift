import Domain
import Support
import Testing

@Suite struct RefusalWithoutGroundTests {
    private var family = CaseBuilder()
    private let request: Reference<InformationRequest>

    init() {
        request = family.add(
            InformationRequest(to: .vos, text: "wat kan moeder aan?", askedOn: .on("2026-02-02")))
    }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(RefusalWithoutGround.self, in: family.file()) }

    private func refusal(_ ground: RefusalGround? = nil, _ reason: String? = nil) -> InformationAnswer {
        InformationAnswer(request: request, answer: .refused, ground: ground, reason: reason, day: .on("2026-02-09"))
    }

    @Test mutating func `A refusal says on what ground`() {
        #expect(asked(family) == .nothing)
        let answer = family.add(refusal())
        #expect(
            asked(family) == Asked("P. Vos: informatie geweigerd, grond niet vastgelegd", [["e2", "e3"]]))
        family.correct(answer, refusal(.confidentiality))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Something else needs words beside it`() {
        let answer = family.add(refusal(.other))
        #expect(asked(family).evidence == [["e2", "e3"]])
        family.correct(answer, refusal(.other, "het dossier is weg"))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `What comes after all closes it`() {
        family.add(refusal())
        family.add(
            InformationAnswer(request: request, answer: .received, text: "komt elke week", day: .on("2026-03-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A name that was typed stays out of the line when the request is hidden`() {
        let typed = family.add(
            InformationRequest(toName: "GGZ Wulpenhof", text: "wat?", askedOn: .on("2026-02-02")), confidential: true)
        family.add(InformationAnswer(request: typed, answer: .refused, day: .on("2026-02-09")))
        #expect(asked(family).line == "Informatie geweigerd, grond niet vastgelegd")
    }
}
