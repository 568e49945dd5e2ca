import Domain
import Support

@testable import App

/// A small file with saves of this terminal and of another one, for what undoing must do with them.
struct UndoCase {
    private var lines: [Recorded] = []
    private var token = 0
    private var desk = ExampleWorkspace.desk()
    var ledger: Ledger { Ledger(lines) }

    init() {
        _ = save([.named("sem", Member(name: PersonName(given: "Sem"), role: .child))])
        _ = save([.named("old", Signal.seen("Sem is stil"))])
    }

    /// Writes one save, here unless said otherwise.
    mutating func save(_ entries: [Entry], by writer: String = "here", place: SavePlace = .family(.j014)) -> Save {
        token += 1
        let provenance = Provenance(
            place: Place(clock: lines.count + 1, writer: WriterID(writer), number: token),
            at: Moment(day: CaseBuilder.today), by: ExampleWorkspace.chair)
        lines.append(Recorded(provenance: provenance, entries: entries))
        return Save(token: token, place: place, entries: entries, said: Text(verbatim: ""))
    }

    /// Undoes a save by writing what makes up for it.
    mutating func undo(_ save: Save) throws(UndoObstacle) -> Save {
        let undo = try Undo(of: save, in: ledger)
        return self.save(undo.entries(in: ledger, reason: "ongedaan gemaakt", &desk))
    }

    func obstacle(to save: Save, keeping person: EntryID? = nil) -> UndoObstacle? {
        do throws(UndoObstacle) {
            _ = try Undo(of: save, in: ledger, keeping: person)
            return nil
        } catch {
            return error
        }
    }

    /// The words of the signals that count now.
    var signals: [String] { ledger.known(Signal.self).map(\.data.text) }
}

extension Signal {
    static func seen(_ text: String) -> Signal {
        Signal(seen: .on("2026-11-20"), text: text, about: [Reference(EntryID("sem"))], source: .ownObservation)
    }
}

extension Entry {
    /// An entry by a readable id.
    static func named(
        _ id: String, _ fact: any EventKind, corrects: [String] = [], confidential: Bool? = nil
    ) -> Entry {
        Entry(id: EntryID(id), fact, corrects: corrects.map { EntryID($0) }, confidential: confidential)
    }
}

extension Reference {
    init(named id: String) { self.init(EntryID(id)) }
}
