import Domain
import Support
import Testing

@Suite struct KindCheckWithoutStepTests {
    private var family = CaseBuilder()
    private let amira: Reference<Member>
    private let sem: Reference<Member>

    init() {
        amira = family.adult("Amira")
        sem = family.child("Sem", parents: [amira])
    }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(KindCheckWithoutStep.self, in: family.file()) }

    private mutating func check(_ safe: KindCheckAnswer?, by: Professional = .kaya, on day: String = "2026-02-03") {
        family.add(KindCheck(adult: amira, by: by, children: .yes, safe: safe, day: .on(day)))
    }

    @Test(arguments: [KindCheckAnswer.no, .unknown])
    mutating func `Not safe and not known ask for a step, and name no professional`(safe: KindCheckAnswer) {
        check(safe)
        #expect(asked(family) == Asked("Na de kindcheck bij Amira nog geen eigen stap", [["e4"]]))
        #expect(
            KindCheckWithoutStep.findings(in: family.file()).map(\.remedy) == [.work(.takeStep(.kaya, about: [sem]))])
    }

    @Test(arguments: [KindCheckAnswer?.none, .yes, .notAsked])
    mutating func `Safe, or not asked yet, does not`(safe: KindCheckAnswer?) {
        check(safe)
        #expect(asked(family) == .nothing)
    }

    @Test(arguments: 0..<3)
    mutating func `A step, a consultation or a weighing of one’s own follows it`(way: Int) {
        check(.no)
        let day = Day.on("2026-02-03")
        switch way {
        case 0:
            family.add(
                MeldcodeStep(by: .kaya, about: [sem], step: .talked, reasonNot: "moeder zoekt hulp", day: day))
        case 1: family.add(Consultation(by: .kaya, role: .attentionOfficer, day: day))
        default: family.add(Weighing(child: sem, signals: [], by: .kaya, day: day, outcome: .help))
        }
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `An earlier step does not, nor a colleague’s`() {
        check(.no)
        family.add(MeldcodeStep(by: .kaya, step: .signalsMapped, day: .on("2026-02-02")))
        family.add(MeldcodeStep(by: .smit, step: .signalsMapped, day: .on("2026-02-10")))
        #expect(asked(family).evidence == [["e4"]])
    }

    @Test mutating func `A later kindcheck takes the place of the first`() {
        check(.unknown)
        check(.yes, on: "2026-02-20")
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Whom somebody treats is not told`() {
        check(.no, by: .vos)
        #expect(asked(family).line == "Na een kindcheck nog geen eigen stap")
    }
}
