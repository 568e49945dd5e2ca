import Domain
import Glibc

/// A private folder for the example team: made for this run, removed when the program ends, however it ends short of a
/// kill; what a killed run left behind is removed by the next. The place it is in may be shared with other accounts.
final class DemoFolder {
    let path: String
    private let parent: Int32
    private let folder: OwnFolder
    private static let prefix = "wijkoverleg-demo-"
    /// A folder is called this until it is locked; under this name nobody sweeps it away.
    private static let unlocked = "wijkoverleg-new-"

    init() throws(Complaint) {
        let place = Surroundings.temporaryFolder
        parent = open(place, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        DemoFolder.sweep(parent)
        guard let (name, folder) = DemoFolder.make(in: place, parent) else {
            close(parent)
            throw Complaint(
                Text(
                    nl:
                        "Er is geen plaats voor het voorbeeld in \(place). Zet TMPDIR op een map waarin u mag schrijven.",
                    en: "There is no room for the example in \(place). Set TMPDIR to a folder that you may write in."),
                .refused)
        }
        path = "\(place)/\(name)"
        self.folder = folder
        mkdirat(folder.descriptor, "state", 0o700)
    }

    var storePath: String { "\(path)/team" }
    var statePath: String { "\(path)/state" }

    deinit {
        DemoFolder.remove(folder, named: path.split(separator: "/").last.map(String.init) ?? "", in: parent)
        close(parent)
    }

    /// Makes the folder, locks it and only then gives it the name under which it can be swept.
    private static func make(in place: String, _ parent: Int32) -> (name: String, folder: OwnFolder)? {
        var template = Array("\(place)/\(unlocked)XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { return nil }
        let newName = String(String(cString: made).dropFirst(place.utf8.count + 1))
        let name = prefix + newName.dropFirst(unlocked.count)
        guard let folder = OwnFolder(newName, in: parent) else { return nil }
        guard folder.tryLock(), renameat(parent, newName, parent, name) == 0 else {
            remove(folder, named: newName, in: parent)
            return nil
        }
        return (name, folder)
    }

    /// Removes folders of runs that are over: our own, whose lock nobody holds.
    private static func sweep(_ parent: Int32) {
        for name in OwnFolder.names(in: parent) where name.hasPrefix(prefix) {
            guard let folder = OwnFolder(name, in: parent) else { continue }
            if folder.tryLock() { remove(folder, named: name, in: parent) } else { folder.close() }
        }
    }

    private static func remove(_ folder: OwnFolder, named name: String, in parent: Int32) {
        folder.empty()
        unlinkat(parent, name, AT_REMOVEDIR)
        folder.close()
    }
}
