import ArgumentParser
import Domain
import Store

/// Reads the whole store and says whether every line of it is as it was written.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Controleer of alles in de map klopt · check that everything in the folder is sound",
        discussion: """
            Leest elke regel en verandert niets. Klopt alles, dan komt er één regel en is de code 0; anders staat er per \
            schade het bestand, de regel en de reden, en is de code 3.

            Reads every line and changes nothing. If all is sound there is one line, and the code is 0; otherwise the \
            file, the line and the reason of each damage, and the code is 3.

            --json gives an object: isSound, damages (file, line, reason), splits (journal, number, files), journals, \
            lines, entries, unreadable, unknownKinds, otherFiles. Files are relative to the store.
            """)

    @Flag(help: "Als JSON · as JSON")
    var json = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        try options.answering { () throws(Complaint) in
            let report = VerifyReport(try verification(), options.language)
            let page = VerifyPage(report: report, language: options.language)
            try Output.write(json ? try JSONText.of(report) : page.text)
            if !report.isSound { throw Complaint(VerifyCommand.damaged, .damaged) }
        }
    }

    private func verification() throws(Complaint) -> Verification {
        do throws(StoreFault) {
            let store = try Store.open(at: options.storePath, state: Surroundings.stateFolder)
            do throws(FileFault) { return try store.verify() } catch { throw .file(error) }
        } catch {
            throw error == .unreadableHeader ? Complaint(error.sentence, .damaged) : Complaint(error)
        }
    }

    private static let damaged = Text(nl: "Er is schade gevonden.", en: "Damage was found.")
}
