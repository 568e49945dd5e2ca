import Domain
import Support

@testable import App

/// Invented facts for pictures of the line.
enum LineSamples {
    /// One fact of every kind that stands on the line beside those in the example family.
    static let everyKind: [Entry] = {
        let amira = Reference<Member>(EntryID("j014-amira"))
        let tom = Reference<Member>(EntryID("j014-tom"))
        let offer = Reference<HelpOffer>(EntryID("line-offer"))
        let late = Reference<HelpOffer>(EntryID("line-offer-late"))
        let report = Reference<Signal>(EntryID("j014-report-4"))
        let facts: [(String, any EventKind)] = [
            (
                "offer",
                HelpOffer(text: "gezinscoach", members: [amira], domain: .parenting, by: .kaya, day: .on("2026-02-03"))
            ),
            (
                "no",
                HelpResponse(
                    offer: offer, response: .refused, who: amira, partnerPresent: true, reason: "wij redden ons wel",
                    day: .on("2026-02-17"))
            ),
            ("offer-late", HelpOffer(text: "traumatherapie", members: [.yara], by: .deWit, day: .on("2026-03-10"))),
            (
                "late",
                HelpResponse(
                    offer: late, response: .didNotCome, obstacle: .waitingList, day: .on("2026-05-12"))
            ),
            (
                "missed",
                ContactAttempt(
                    by: .kaya, with: [amira], way: .homeVisit, outcome: .notHome, day: .on("2026-07-14"))
            ),
            (
                "spoken",
                ContactAttempt(
                    by: .kaya, with: [amira], way: .homeVisit, outcome: .reached, childrenSeen: [.sem],
                    day: .on("2026-07-21"))
            ),
            ("handed", VeiligThuisEvent(event: .handedOver, to: .deWit, by: nil, day: .on("2026-10-22"))),
            (
                "measure",
                ProtectionMeasure(
                    child: .yara, measure: .supervision, institution: "GI Noord", since: .on("2026-09-01"),
                    until: .on("2027-02-28"))
            ),
            (
                "step",
                ProtectionStep(
                    children: [.yara], step: .raadAsked, by: .deWit, day: .on("2026-06-30"))
            ),
            (
                "order",
                SafetyOrder(
                    order: .houseBan, against: tom, protects: [amira, .yara], since: .on("2026-10-12"),
                    until: .on("2026-10-22"))
            ),
            (
                "denied",
                ParentResponse(
                    signal: report, who: amira, response: .denied, partnerPresent: true, heardBy: .deWit,
                    day: .on("2026-10-15"))
            ),
        ]
        return facts.map { Entry(id: EntryID("line-\($0.0)"), $0.1) }
    }()

    /// A family of nine with five hundred signals in six years, the same in every run.
    static let crowd: CaseBuilder = {
        var family = CaseBuilder(opened: "2021-01-05")
        var generator = SeededGenerator(seed: 14)
        let adults = ["Samira", "Joost", "Ria"].map { family.adult($0) }
        let children = ["Ada", "Bram", "Chantal", "Daan", "Elif", "Fleur"].map { family.child($0, born: "2015-03-01") }
        let topics = SignalTopic.allCases.filter { $0 != .sexual }
        let observers = [Professional.smit, .bos, .vos, .kaya, .haan, .deWit]
        let first = Day.on("2021-01-05")
        for number in 0..<500 {
            let day = first.advanced(by: Int.random(in: 0..<2140, using: &generator))
            let about = (adults + children.dropLast()).shuffled(using: &generator).prefix(
                number % 11 == 0 ? 0 : 1 + number % 2)
            family.add(
                Signal(
                    seen: PartialDay(day), text: "opgeschreven als nummer \(number)",
                    observer: observers[number % observers.count], about: Array(about), source: .professional,
                    nature: number % 9 == 0 ? .report : .observation, tone: number % 4 == 1 ? .goingWell : .worry,
                    topic: topics[number % topics.count]))
        }
        return family
    }()

    static let family = FamilyID("family")

    static func journals(_ family: CaseBuilder) -> MemoryJournals {
        var journals = MemoryJournals()
        journals.begin(with: family.lines, for: LineSamples.family)
        return journals
    }
}
