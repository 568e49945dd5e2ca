import App
import Domain
import Glibc
import Store

/// Who sits at this terminal: named with `--as`, remembered from an earlier start, or not known yet.
struct Seating {
    let session: Session

    /// The person that `words` name: an id, or a part of exactly one name in the directory.
    func find(_ words: String) throws(Complaint) -> Reference<Person> {
        let people = session.workspace.team.people
        if let exact = people.first(where: {
            $0.id.id.value == words || $0.data.name.full.lowercased() == words.lowercased()
        }) {
            return exact.id
        }
        let matches = people.filter { person in
            let name = person.data.name
            return name.full.lowercased().contains(words.lowercased())
                || name.short.lowercased() == words.lowercased()
        }
        guard let match = matches.first, matches.count == 1 else {
            throw Complaint(
                matches.isEmpty
                    ? Text(
                        nl: "Die persoon staat niet in het team. Controleer de naam achter --as.",
                        en: "That person is not in the team. Check the name after --as.")
                    : Text(
                        nl: "Meer dan één persoon heet zo. Schrijf de hele naam achter --as.",
                        en: "More than one person has that name. Write the full name after --as."), .notFound)
        }
        return match.id
    }

    /// Who sat here last time, when that person is still in the directory.
    func remembered() -> Reference<Person>? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 80)
        let count = fread(&bytes, 1, bytes.count, file)
        let person = Reference<Person>(EntryID(String(decoding: bytes.prefix(count), as: UTF8.self)))
        return session.workspace.team.ledger[person] == nil ? nil : person
    }

    /// Remembers the person for the next start; a state folder that cannot be written is no reason to stop.
    func remember(_ person: Reference<Person>) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        let id = Array(person.id.value.utf8)
        _ = write(descriptor, id, id.count)
        close(descriptor)
    }

    private var path: String { "\(Surroundings.stateFolder)/seat-\(session.store.id)" }
}
