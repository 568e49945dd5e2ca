import ArgumentParser
import Domain

/// What is said about a signal beside its text; none of it names anybody of the family.
struct SignalOptions: ParsableArguments {
    @Option(help: "Over wie: nummers uit --list, zoals 1,3 · about whom: numbers of --list, like 1,3")
    var about: String?

    @Option(help: "Wanneer gezien, zoals gisteren, 23-11, nov 2025 · when it was seen, like yesterday, 23-11, nov 2025")
    var seen: String?

    @Flag(help: "Het gaat goed: geen zorg · it goes well: no worry")
    var goingWell = false

    @Flag(help: "Het is een melding · it is a report")
    var report = false

    @Option(
        help: ArgumentHelp(
            "Hoe weten we dit · how do we know: \(VocabularyArgument<SignalSource>.choices)", valueName: "source"))
    var source: VocabularyArgument<SignalSource>?

    @Option(
        help: ArgumentHelp(
            "Waar het over gaat · what it is about: \(VocabularyArgument<SignalTopic>.choices)", valueName: "topic"))
    var topic: VocabularyArgument<SignalTopic>?

    @Flag(help: "Vertrouwelijk: alleen te zien met x · shown on request only")
    var confidential = false

    /// The day it was seen as people write it; today when nothing is said.
    func seenDay(on today: Day) throws(Complaint) -> PartialDay {
        guard let seen else { return PartialDay(today) }
        guard let day = DayReader(today: today, direction: .past).read(seen) else {
            throw Complaint(
                Text(
                    nl: "De datum achter --seen is niet te lezen. Schrijf bijvoorbeeld: gisteren, 23-11 of nov 2025",
                    en: "The date after --seen cannot be read. Write for example: yesterday, 23-11 or nov 2025"),
                .validationFailure)
        }
        return day
    }
}
