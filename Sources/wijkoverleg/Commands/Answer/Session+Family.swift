import App
import ArgumentParser
import Domain

extension Session {
    /// The one family with this code; where two writers gave out the same code, its id tells which.
    ///
    /// What was typed is not repeated in the complaint: it may be a name.
    func family(_ code: String) throws(Complaint) -> Dossier {
        let families = workspace.families
        if let exact = families.first(where: { $0.id.value == code }) { return exact }
        let matches = families.filter { $0.code.lowercased() == code.lowercased() }
        guard let match = matches.first else {
            throw Complaint(
                Text(
                    nl: "Dit gezin is er niet. Kijk welke codes er zijn met: wijkoverleg families",
                    en: "There is no such family. See which codes there are with: wijkoverleg families"), .notFound)
        }
        guard matches.count == 1 else {
            throw Complaint(
                Text(
                    nl: "Meer dan één gezin heeft deze code. Gebruik de id uit: wijkoverleg families --json",
                    en: "More than one family has this code. Use the id from: wijkoverleg families --json"), .notFound)
        }
        return match
    }
}
