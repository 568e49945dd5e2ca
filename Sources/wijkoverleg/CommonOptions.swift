import ArgumentParser
import Domain
import Terminal

/// The options that every command understands.
struct CommonOptions: ParsableArguments {
    @Option(help: "De map van het team · the team's folder ($WIJKOVERLEG_STORE)")
    var store: String?

    @Option(
        name: .customLong("as"),
        help: "Wie u bent: een id of een deel van een naam · who you are: an id or part of a name")
    var person: String?

    @Option(help: "nl of en · nl or en")
    var lang: Language?

    @Option(help: "Doe of het deze dag is, om te kijken (JJJJ-MM-DD) · pretend it is this day, to look (YYYY-MM-DD)")
    var today: Day?

    @Option(help: "dark, light, beamer of monochrome ($WIJKOVERLEG_SCHEME)")
    var scheme: ColourScheme?

    /// The colours: as asked, else as the terminal says its background is (`COLORFGBG`), else for a dark one.
    var colours: ColourScheme {
        scheme ?? Surroundings.value("WIJKOVERLEG_SCHEME").flatMap(ColourScheme.init) ?? Surroundings.scheme
    }

    var language: Language {
        lang ?? Surroundings.language
    }

    var clock: Clock { Clock(fixed: today) }

    /// Where the store is: the option, the environment, or the XDG data folder (XDG Base Directory Specification 0.8).
    var storePath: String {
        store ?? Surroundings.value("WIJKOVERLEG_STORE") ?? Surroundings.dataFolder + "/wijkoverleg"
    }
}

extension Language: ExpressibleByArgument {}

extension ColourScheme: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
