import App
import Domain
import Store

/// Hands out minutes: the files first, unchangeable from then on, then the entry that names them with their hashes.
struct HandingOut {
    let session: Session
    let person: Reference<Person>

    /// The paths of the files, in the order of the formats. A name that is taken gets a number: what was handed out is
    /// never written over.
    func write(_ handOut: HandOut) throws(Complaint) -> [String] {
        var written: [HandedOutFile] = []
        for file in handOut.files { written.append(try write(file, family: handOut.family)) }
        let fact = HandedOut(discussion: handOut.discussion, files: written, day: session.clock.now.day)
        var ids = IdentifierSource.system()
        do throws(SaveFault) {
            try session.write([Entry(id: ids.next(), fact)], to: .family(handOut.family), by: person)
        } catch {
            throw Complaint(error.sentence, .notSaved)
        }
        return written.map { "\(session.store.path)/families/\(handOut.family)/handed-out/\($0.name)" }
    }

    private func write(_ file: HandOut.File, family: FamilyID) throws(Complaint) -> HandedOutFile {
        for attempt in 1...99 {
            let name = attempt == 1 ? file.name : HandingOut.numbered(file.name, attempt)
            do throws(HandOutFault) {
                let hash = try session.store.handOut(name, Array(file.content.utf8), family: family)
                return HandedOutFile(name: name, hash: hash)
            } catch {
                guard case .exists = error else { throw Complaint(error.sentence, .notSaved) }
            }
        }
        throw Complaint(HandOutFault.exists(name: file.name).sentence, .notSaved)
    }

    /// `verslag-J-014-2026-11-24.html` → `verslag-J-014-2026-11-24-2.html`.
    static func numbered(_ name: String, _ number: Int) -> String {
        guard let dot = name.lastIndex(of: ".") else { return "\(name)-\(number)" }
        return "\(name[..<dot])-\(number)\(name[dot...])"
    }
}
