import App
import Domain
import Glibc
import Store

extension Session {
    /// Writes one save; while another program holds the journal it tries again for at most two seconds.
    func writeWaiting(
        _ entries: [Entry], to place: SavePlace, by person: Reference<Person>
    ) throws(SaveFault) {
        let end = ContinuousClock.now + .seconds(2)
        while true {
            do throws(SaveFault) {
                return try write(entries, to: place, by: person)
            } catch {
                guard error == .busy, ContinuousClock.now < end else { throw error }
                usleep(UInt32.random(in: 2_000...10_000))
            }
        }
    }
}
