import App
import ArgumentParser
import Domain
import Store

/// Opens the team's store on the screen; on an empty machine it offers the example or a team of one's own.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open het team op het scherm · open the team on the screen")

    @OptionGroup var options: CommonOptions

    func run() throws {
        do throws(Complaint) {
            try open()
        } catch {
            throw error.say(options.language)
        }
    }

    private func open() throws(Complaint) {
        let session: Session
        do throws(Complaint) {
            session = try Session.open(options)
        } catch {
            guard error.code == .notFound, options.store == nil, Surroundings.value("WIJKOVERLEG_STORE") == nil else {
                throw error
            }
            try OnScreen(options: options).run(Seat(emptyAt: options.storePath, clock: options.clock)) {
                WelcomeScreen($0)
            }
            return
        }
        let seating = Seating(session: session)
        let person = try options.person.map(seating.find) ?? seating.remembered()
        let seat = Seat(session, person: person, clock: options.clock)
        try OnScreen(options: options).run(seat) { desk -> any Screen in
            if person == nil { WhoScreen(desk) } else { FamiliesScreen(desk) }
        }
    }
}
