import App
import ArgumentParser
import Domain
import Store
import Terminal

/// Reads a family's whole file in, or a table of signals: all of it or nothing, and twice is once.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Lees een dossier in, of een tabel met signalen · read a dossier in, or a table of signals",
        discussion: """
            Het dossier is een bestand van wijkoverleg export, of zelf geschreven: zie docs/dossier-format.md. Met --csv is \
            het een tabel; de eerste regel heeft de namen van de kolommen: datum, tekst, over, wie, bron, aard, toon, \
            onderwerp, vertrouwelijk, vastgelegd. Zijn er fouten, dan staan ze er allemaal en wordt er niets ingelezen. \
            Twee keer inlezen verandert niets.

            The dossier is a file of wijkoverleg export, or written by hand: see docs/dossier-format.md. With --csv it is a \
            table; the first line has the names of the columns: date, text, about, who, source, nature, tone, topic, \
            confidential, recorded. If there are faults, they are all named and nothing is read in. Reading in twice \
            changes nothing.
            """)

    @Argument(help: "Het bestand, of - · the file, or -")
    var file: String

    @Flag(help: "Het is een tabel met signalen · it is a table of signals")
    var csv = false

    @Option(help: "Met --csv: de code van het gezin · with --csv: the family's code")
    var family: String?

    @Option(help: "Noem het gezin hier zo, als de code bezet is · call the family this here, if its code is taken")
    var code: String?

    @Flag(help: "Kijk alleen of er fouten in zitten · only look for faults")
    var check = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        try options.answering { () throws(Complaint) in
            guard csv == (family != nil), !csv || code == nil else { throw ImportCommand.unclear }
            let session = try Session.open(options)
            let outcome = try outcome(session)
            try Output.write(words(outcome).map { Printable.text($0(options.language)) + "\n" }.joined())
        }
    }

    private func outcome(_ session: Session) throws(Complaint) -> Intake.Outcome {
        let person = try session.person(options)
        let intake = Intake(session: session, person: person, options: options, isCheck: check)
        guard let family else { return try intake.dossier(try InputFile(path: file).bytes(), code: code) }
        let dossier = try session.family(family)
        return try intake.table(try InputFile(path: file).bytes(), into: dossier)
    }

    private func words(_ outcome: Intake.Outcome) -> [Text] {
        let one = csv ? Text(nl: "signaal", en: "signal") : Text(nl: "vastlegging", en: "entry")
        let many = csv ? Text(nl: "signalen", en: "signals") : Text(nl: "vastleggingen", en: "entries")
        let new = Text.count(outcome.new, one: one, many: many)
        let all = Text.count(outcome.entries, one: one, many: many)
        let code = outcome.code
        if check {
            return [
                Text(
                    nl: "✓ Geen fouten. \(code): \(all.nl), \(outcome.new) nieuw. Er is niets ingelezen.",
                    en: "✓ No faults. \(code): \(all.en), \(outcome.new) new. Nothing was read in.")
            ]
        }
        if outcome.new == 0 {
            return [
                Text(
                    nl: "✓ \(code): alles was er al. Er is niets veranderd.",
                    en: "✓ \(code): all of it was here already. Nothing has changed.")
            ]
        }
        let sender = outcome.sender.map {
            Text(nl: "  Overgedragen door ", en: "  Handed over by ") + $0.sender + Text(verbatim: ".")
        }
        return [Text(nl: "✓ \(code): \(new.nl) ingelezen.", en: "✓ \(code): \(new.en) read in.")]
            + [sender].compactMap { $0 }
    }

    private static let unclear = Complaint(
        Text(
            nl: "Een tabel vraagt --csv en --family CODE samen; een dossier geen van beide.",
            en: "A table asks for --csv and --family CODE together; a dossier for neither."), .validationFailure)
}
