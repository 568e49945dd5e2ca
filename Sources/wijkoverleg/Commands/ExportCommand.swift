import App
import ArgumentParser
import Domain
import Store

/// Writes one family's whole file as JSON: to hand it over, to keep it, or for another system.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Schrijf het hele dossier van een gezin naar een bestand · write a family’s whole file",
        discussion: """
            Zonder FILE komt het in deze map, als dossier-CODE-DATUM.json, alleen voor u te lezen. Met - komt het op het \
            scherm. Met --to is het een overdracht: er staat dan in wie het gaf, wanneer en aan wie.

            Without FILE it goes into this folder, as dossier-CODE-DATE.json, for you alone to read. With - it goes to \
            standard output. With --to it is a hand-over: it then says who gave it, when and to whom.
            """)

    @Argument(help: "De code van het gezin, zoals J-014 · the family's code, like J-014")
    var code: String

    @Argument(help: "Het nieuwe bestand, of - · the new file, or -")
    var file: String?

    @Option(help: "Draag het over aan dit team of deze gemeente · hand it over to this team or municipality")
    var to: String?

    @Flag(help: "Schrijf over een bestand heen dat er al is · write over a file that is there")
    var force = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        try options.answering { () throws(Complaint) in
            let session = try Session.open(options)
            let dossier = try session.family(code)
            let reading = try reading(of: dossier, in: session)
            let handOver = try handOver(session)
            let team = session.workspace.team
            let export = DossierExport(dossier.id, reading, team: team, handOver: handOver)
            try write(JSONText.harmless(export.text), dossier, session)
            if !reading.damages.isEmpty || export.skipped > 0 { throw ExportCommand.damaged }
        }
    }

    private func reading(of dossier: Dossier, in session: Session) throws(Complaint) -> Reading {
        do throws(FileFault) {
            return try session.store.read(.family(dossier.id))
        } catch {
            throw Complaint(StoreFault.file(error))
        }
    }

    private func handOver(_ session: Session) throws(Complaint) -> HandOver? {
        guard let to else { return nil }
        let person = try session.person(options)
        let team = session.workspace.team
        return HandOver(
            team: team.name?.name ?? "", municipality: team.name?.municipality, by: team.professional(person),
            at: options.clock.recording, to: to)
    }

    private func write(_ text: String, _ dossier: Dossier, _ session: Session) throws(Complaint) {
        if file == "-" {
            try Output.write(text)
        } else {
            let name = "dossier-\(dossier.safeCode)-\(options.clock.now.day).json"
            let path = try PrivateFile(file, else: name).write(Array(text.utf8), isForced: force)
            try Output.write(ExportCommand.done(path)(options.language) + "\n")
        }
        _ = Complaint(ExportCommand.everything, .success).say(options.language)
    }

    private static func done(_ path: String) -> Text {
        Text(nl: "✓ Bewaard in ", en: "✓ Saved in ") + Text(verbatim: ShellWord.quoted(path))
    }

    private static let everything = Text(
        nl: "Let op: hierin staat alles, ook wat vertrouwelijk is. Geef het alleen aan wie het mag hebben.",
        en: "Note: this holds everything, also what is confidential. Give it only to those who may have it.")
    private static let damaged = Complaint(
        Text(
            nl: "Wat beschadigd is, staat er niet in. Kijk wat er mist met: wijkoverleg verify",
            en: "What is damaged is not in it. See what is missing with: wijkoverleg verify"), .damaged)
}

extension Dossier {
    /// The code as a part of a file's name; the id where the code cannot be that.
    fileprivate var safeCode: String {
        let isSafe = code.utf8.allSatisfy {
            (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45
        }
        return isSafe && (1...40).contains(code.utf8.count) ? code : id.value
    }
}
