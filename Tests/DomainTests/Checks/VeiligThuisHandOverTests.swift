import Domain
import Support
import Testing

@Suite struct VeiligThuisHandOverTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(VeiligThuisHandOver.self, in: family.file()) }

    private mutating func handedOver(to who: Professional?, _ accepted: Bool?) {
        family.add(VeiligThuisEvent(event: .handedOver, to: who, accepted: accepted, day: .on("2026-08-06")))
    }

    @Test mutating func `Ending without a hand-over leaves nobody responsible`() {
        family.add(VeiligThuisEvent(event: .ended, day: .on("2026-08-07")))
        #expect(asked(family) == Asked("Veilig Thuis: gestopt 7 aug, geen overdracht vastgelegd", [["e2"]]))
    }

    @Test mutating func `A hand-over names somebody who accepted`() {
        handedOver(to: nil, nil)
        #expect(asked(family) == Asked("Veilig Thuis: overgedragen 6 aug, niet aan wie", [["e2"]]))
        handedOver(to: .kaya, nil)
        #expect(asked(family).line == "Veilig Thuis: niet bekend of S. Kaya de overdracht aannam")
        handedOver(to: .kaya, false)
        #expect(asked(family).line == "Veilig Thuis: S. Kaya nam de overdracht niet aan")
        handedOver(to: .kaya, true)
        family.add(VeiligThuisEvent(event: .ended, day: .on("2026-08-07")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A hand-over of an earlier time does not count for this one`() {
        handedOver(to: .kaya, true)
        family.add(VeiligThuisEvent(event: .reportReceived, day: .on("2026-09-01")))
        family.add(VeiligThuisEvent(event: .ended, day: .on("2026-10-01")))
        #expect(asked(family) == Asked("Veilig Thuis: gestopt 1 okt, geen overdracht vastgelegd", [["e4"]]))
    }
}
