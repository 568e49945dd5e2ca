import Domain
import Support
import Testing

@Suite struct FormsOfAvoidanceTests {
    private var family = CaseBuilder()
    private let amira: Reference<Member>

    init() { amira = family.adult("Amira") }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(FormsOfAvoidance.self, in: family.file()) }

    @Test mutating func `Selective acceptance shows its dates and what else it could mean`() {
        family.answer(.accepted, "2026-03-04", to: .money, by: amira)
        family.answer(.refused, "2026-05-27", to: .parenting, by: amira)
        #expect(
            asked(family)
                == Asked("Amira: wel hulp met geld (4 mrt), niet met opvoeden en opgroeien (27 mei)", [["e4", "e6"]]))
        #expect(FormsOfAvoidance.norm.doesNotShow?.nl.contains("bang zijn voor de partner") == true)
    }

    @Test mutating func `Help that did not come is never shown as refusal`() {
        family.answer(.accepted, "2026-03-04", to: .money, by: amira)
        for obstacle in [HelpObstacle.waitingList, .noSupply, .contractEnded, .noInterpreter] {
            family.answer(.didNotCome, "2026-05-27", to: .parenting, by: amira, partner: true, obstacle: obstacle)
        }
        #expect(asked(family) == .nothing)
        #expect(Asked(HelpOnAndOff.self, in: family.file()) == .nothing)
    }

    @Test mutating func `What one parent takes says nothing of what the other refuses`() {
        let tom = family.adult("Tom", .partner)
        family.answer(.accepted, "2026-03-04", to: .money, by: tom)
        family.answer(.refused, "2026-05-27", to: .safety, by: amira)
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Two other forms are listed with how often`() {
        for day in ["2026-05-01", "2026-06-01"] { family.answer(.refused, day, partner: true) }
        #expect(
            asked(family)
                == Asked("2 keer nee tegen hulp, 2 keer partner erbij", [["e4", "e6"]]))
    }

    @Test mutating func `Appointments called off count from the third on, nobody home never`() {
        for day in ["2026-05-01", "2026-06-01"] { family.answer(.refused, day) }
        for outcome in [ContactOutcome.cancelled, .noShow, .notHome, .noAnswer] {
            family.add(ContactAttempt(by: .kaya, way: .homeVisit, outcome: outcome, day: .on("2026-06-02")))
        }
        #expect(asked(family) == .nothing)
        family.add(ContactAttempt(by: .kaya, way: .homeVisit, outcome: .turnedAway, day: .on("2026-06-03")))
        #expect(
            asked(family).line
                == "2 keer nee tegen hulp, 3 keer afgezegd of niet binnen")
    }

    @Test mutating func `A victim's denial is no form of it`() {
        for day in ["2026-02-01", "2026-05-01", "2026-06-01"] {
            let report = family.worry(day, topic: .domesticViolence, nature: .report)
            family.add(
                ParentResponse(signal: report, who: amira, response: .denied, partnerPresent: true, day: .on(day)))
        }
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Moving house and changing school are forms too`() {
        for from in ["Oosterhout", "Veldwijk"] {
            family.add(Move(from: from, to: "Waterveen", day: .on("2026-02")))
        }
        for until in ["2026-02-01", "2026-05-01"] {
            family.add(
                Involvement(professional: .smit, since: .on("2026"), until: .on(until), endReason: .moved))
        }
        #expect(asked(family).line == "2 keer verhuisd, 2 keer van school gewisseld")
    }

    @Test mutating func `Weighing anew settles it`() {
        family.answer(.accepted, "2026-03-04", to: .money, by: amira)
        family.answer(.refused, "2026-05-27", to: .parenting, by: amira)
        family.add(ScalingUp(trigger: "weer nee", action: "Raad", actor: .kaya, day: .on("2026-06-01")))
        #expect(asked(family) == .nothing)
    }
}
