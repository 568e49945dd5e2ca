import App
import ArgumentParser
import Domain

/// Opens a private copy of the example team, removed afterwards.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Kijk rond in een verzonnen team · look around in an invented team")

    @OptionGroup var options: CommonOptions

    func run() throws {
        do throws(Complaint) {
            let seat = try Seat.example(options.clock)
            try OnScreen(options: options).run(seat) { FamiliesScreen($0) }
        } catch {
            throw error.say(options.language)
        }
    }
}
