import ArgumentParser
import Domain
import Store

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
        do throws(Complaint) {
            try make()
        } catch {
            throw error.say(options.language)
        }
    }

    private func make() throws(Complaint) {
        do {
            if example {
                let folder = try DemoFolder()
                try ExampleTeam(path: self.folder, states: folder.statePath, today: options.clock.now.day).write()
            } else {
                try NewStore.make(at: folder)
            }
        } catch let complaint as Complaint {
            throw complaint
        } catch let fault as StoreFault {
            throw Complaint(fault)
        } catch let fault as SaveFault {
            throw Complaint(fault.sentence, .notSaved)
        } catch {
            throw Complaint(Text(nl: "De map kan niet worden gemaakt.", en: "The folder cannot be made."), .refused)
        }
        let made = Text(
            nl: "Klaar. Open het team met: wijkoverleg --store MAP",
            en: "Done. Open the team with: wijkoverleg --store FOLDER")
        print(made(options.language))
    }
}
