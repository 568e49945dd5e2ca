import ArgumentParser
import Domain
import Glibc
import Store
import Terminal

/// Makes an empty store; with `--example` one that holds the example team, to try things with several terminals.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Maak een map voor een team · make a folder for a team")

    @Argument(help: "De nieuwe map · the new folder")
    var folder: String

    @Flag(help: "Zet het verzonnen voorbeeldteam erin · put the invented example team in it")
    var example = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        try options.answering { () throws(Complaint) in
            guard options.store == nil else { throw InitCommand.twoFolders }
            try make()
            try Output.write(Printable.text(done(options.language)) + "\n")
        }
    }

    private func make() throws(Complaint) {
        do {
            if example {
                try NewExample(path: folder, today: options.clock.now.day).make()
            } else {
                try NewStore.make(at: folder)
            }
        } catch let complaint as Complaint {
            throw complaint
        } catch let fault as StoreFault {
            throw Complaint(fault)
        } catch let fault as SaveFault {
            throw Complaint(fault.sentence, .notSaved)
        } catch let fault as FileFault {
            throw Complaint(fault.sentence, .notSaved)
        } catch {
            throw Complaint(
                Text(
                    nl: "De map kan niet worden gemaakt. Kies een andere plek.",
                    en: "The folder cannot be made. Choose another place."), .refused)
        }
    }

    /// The command that opens it from any folder.
    private var done: Text {
        let command = "wijkoverleg --store \(ShellWord.quoted(wholePath))"
        return Text(nl: "Klaar. Open het team met: ", en: "Done. Open the team with: ") + Text(verbatim: command)
    }

    private var wholePath: String {
        guard let found = realpath(folder, nil) else { return folder }
        defer { free(found) }
        return String(cString: found)
    }

    private static let twoFolders = Complaint(
        Text(
            nl: "Noem de nieuwe map één keer: wijkoverleg init MAP, zonder --store.",
            en: "Name the new folder once: wijkoverleg init FOLDER, without --store."), .validationFailure)
}
