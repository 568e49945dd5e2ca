import App
import ArgumentParser
import Domain
import Store

/// Reads something from elsewhere into the store: all of it, or nothing.
struct Intake {
    let session: Session
    let person: Reference<Person>
    let options: CommonOptions
    /// Look only.
    let isCheck: Bool

    var today: Day { options.clock.now.day }

    /// What came of it.
    struct Outcome {
        let code: String
        let entries: Int
        let new: Int
        var members = 0
        var sender: HandOver?
    }

    /// Writes the lines as one; while another program saves in this family it tries again for at most two seconds.
    func write(_ lines: [IncomingLine], to family: FamilyID) throws(Complaint) {
        guard !isCheck else { return }
        let end = ContinuousClock.now + .seconds(2)
        while true {
            do throws(SaveFault) {
                return try session.store.append(lines, to: family, by: person, at: options.clock.recording)
            } catch {
                guard error == .busy, ContinuousClock.now < end else { throw Complaint(error.sentence, .notSaved) }
                Pause.short()
            }
        }
    }

    /// Entries with their JSON as a line holds it, which the program makes itself.
    func own(_ entry: Entry) throws(Complaint) -> IncomingLine {
        do throws(SaveFault) {
            return try IncomingLine.own(entry)
        } catch {
            throw Complaint(error.sentence, .notSaved)
        }
    }

    func lines(_ pieces: [IncomingLine.Piece], _ mark: ImportMark?) throws(Complaint) -> [IncomingLine] {
        do throws(SaveFault) {
            return try IncomingLine.lines(pieces, mark: mark)
        } catch {
            throw Complaint(error.sentence, .notSaved)
        }
    }

    func refuse(_ faults: [DossierFault]) throws(Complaint) {
        guard faults.isEmpty else { throw FaultReport(faults: faults).say(options.language) }
    }
}
