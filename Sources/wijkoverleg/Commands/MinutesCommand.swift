import App
import ArgumentParser
import Domain
import Minutes
import Terminal

/// Prints the minutes of a discussion, to read, mail or print; it hands nothing out and records nothing.
struct MinutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes",
        abstract: "Toon het verslag van een bespreking · print the minutes of a discussion",
        discussion: """
            Zonder --discussion: de laatste gesloten bespreking. Van een bespreking die nog open is komt er een concept.

            Without --discussion: the latest closed discussion. An open discussion gives a draft.
            """)

    @Argument(help: "De code van het gezin, zoals J-014 · the family's code, like J-014")
    var code: String

    @Option(help: "text of html · text or html")
    var format = MinutesFormat.text

    @Option(help: "De bespreking van deze dag (JJJJ-MM-DD) · the discussion of this day (YYYY-MM-DD)")
    var discussion: Day?

    @Flag(help: "Ook wat vertrouwelijk is · what is confidential as well")
    var confidential = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        try options.answering { () throws(Complaint) in
            let session = try Session.open(options)
            let dossier = try session.family(code)
            let file = CaseFile(dossier: dossier, team: session.workspace.team, today: options.clock.now.day)
            guard
                let document = MinutesComposer.compose(
                    discussion: try chosen(in: dossier).id, in: file, language: options.language,
                    includingConfidential: confidential)
            else { throw notDiscussed }
            if confidential { warn() }
            let text = format.kind.render(document)
            try Output.write(Output.isTerminal ? Printable.text(text, newline: "\n") : text)
        }
    }

    private func chosen(in dossier: Dossier) throws(Complaint) -> Known<Discussion> {
        let chosen =
            if let discussion {
                dossier.discussions.first { $0.data.day == discussion }
            } else {
                dossier.lastClosedDiscussion ?? dossier.openDiscussion
            }
        guard let chosen else { throw notDiscussed }
        return chosen
    }

    private var notDiscussed: Complaint {
        Complaint(
            discussion == nil
                ? Text(nl: "Dit gezin is nog niet besproken.", en: "This family has not been discussed yet.")
                : Text(
                    nl: "Op die dag is dit gezin niet besproken. Laat --discussion weg voor het laatste verslag.",
                    en: "This family was not discussed on that day. Leave out --discussion for the latest minutes."),
            .notFound)
    }

    private func warn() {
        _ = Complaint(
            Text(
                nl: "Let op: hierin staat wat vertrouwelijk is. Geef het niet door.",
                en: "Note: this contains what is confidential. Do not pass it on."), .success
        ).say(options.language)
    }
}

/// A format of minutes by the word on the command line.
enum MinutesFormat: String, ExpressibleByArgument, CaseIterable {
    case text, html

    var kind: any Format.Type {
        switch self {
        case .text: PlainText.self
        case .html: HTML.self
        }
    }
}
