import ArgumentParser
import Domain

/// The program: without a subcommand it opens the team's store on the screen.
@main
struct Wijkoverleg: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wijkoverleg",
        abstract: "De vijf vragen bij een kwetsbaar gezin · the five questions about a vulnerable family",
        discussion: """
            Zonder opdracht opent het programma het team uit $WIJKOVERLEG_STORE, of anders uit de map voor gegevens \
            van uw account. Gezinnen noemt u bij hun code, nooit bij hun naam.

            Without a command it opens the team in $WIJKOVERLEG_STORE, or else in your account's data folder. \
            Families are named by their code, never by their name.

            Exit codes: 0 done · 1 refused, with the reason · 3 damage found · 4 no such store, family, person or file · \
            5 not saved · 6 no terminal · 64 the command line could not be understood
            """,
        version: Version.number,
        subcommands: [
            OpenCommand.self, DemoCommand.self, InitCommand.self, FamiliesCommand.self, AttentionCommand.self,
            MineCommand.self, FiguresCommand.self, SignalCommand.self, MinutesCommand.self, ExportCommand.self,
            ImportCommand.self, VerifyCommand.self,
        ],
        defaultSubcommand: OpenCommand.self)

    static func main() {
        Crashes.silence()
        main(nil)
    }
}
