import App
import Domain
import Store

extension Seat {
    /// A seat at a private copy of the example team, as whoever chairs today's meeting there.
    static func example(_ today: Clock) throws(Complaint) -> Seat {
        let clock = Clock(fixed: today.fixed, isExample: true)
        let folder = try DemoFolder()
        do {
            try ExampleTeam(path: folder.storePath, states: folder.statePath, today: clock.now.day).write()
            let store = try Store.open(at: folder.storePath, state: "\(folder.statePath)/here")
            let session = Session(store, clock: clock)
            try session.readAll()
            let meeting = session.workspace.team.meetings.last { $0.data.chair != nil }
            let person = meeting?.data.chair ?? session.workspace.team.people.first?.id
            return Seat(session, person: person, clock: clock, demo: folder)
        } catch let fault as StoreFault {
            throw Complaint(fault)
        } catch let fault as SaveFault {
            throw Complaint(fault.sentence, .notSaved)
        } catch let fault as FileFault {
            throw Complaint(fault.sentence, .notSaved)
        } catch {
            throw Complaint(
                Text(
                    nl: "Het voorbeeld kan niet worden gemaakt. Maak ruimte vrij op de schijf en probeer het opnieuw.",
                    en: "The example cannot be made. Free some space on the disk and try again."), .refused)
        }
    }
}
