import Domain
import Glibc

/// A team's files: journals that are only ever added to, one set per writer, so that several terminals and machines can
/// use one store and nothing is lost.
///
/// One owner at a time (it remembers what it has read and is not `Sendable`); what it hands out are values.
public final class Store {
    public let id: StoreID
    /// Who appends here: this installation, not a person. A name for nobody while `stateFault` is there.
    public let writer: WriterID
    /// As it was opened; for what the user is shown.
    public let path: String
    /// The last mark that could not be kept in the state folder. What was saved is saved; a backup that is put back may
    /// go unnoticed until it is solved.
    public internal(set) var markFault: FileFault?

    /// Why nothing can be saved from here, when the state folder cannot be used; reading goes on.
    public var stateFault: FileFault? {
        if case .failure(let fault) = installation { fault } else { nil }
    }

    let root: Directory
    let installation: Result<Installation, FileFault>
    let modes: Modes
    var readers: [Folder: FolderReader] = [:]
    /// By folder, the generations that are never written again because syncing failed.
    var left: [Folder: Int] = [:]

    private init(path: String, root: Directory, header: StoreHeader, installation: Result<Installation, FileFault>)
        throws(FileFault)
    {
        self.path = path
        self.root = root
        self.installation = installation
        id = header.store
        modes = Modes.of(try root.status())
        var names = IdentifierSource.system()
        writer = (try? installation.get().writer) ?? names.next()
    }

    /// Opens the store at `path` for this installation.
    ///
    /// - Parameters:
    ///   - state: the installation's own folder (`$XDG_STATE_HOME/wijkoverleg`); made when it is not there.
    ///   - machine: tells this machine from another; a state folder of another machine makes a new writer.
    public static func open(
        at path: String, state: String, machine: String = MachineID.current()
    ) throws(StoreFault) -> Store {
        let root = try top(path)
        guard let bytes = try StoreFault.filing({ () throws(FileFault) in try root.contents(of: StoreHeader.fileName) })
        else {
            throw .noStore
        }
        let header = try StoreHeader(bytes)
        guard header.reader <= StoreHeader.format else {
            throw .newerFormat(needed: header.reader, known: StoreHeader.format)
        }
        return try StoreFault.filing { () throws(FileFault) in
            let installation = Installation.attempt(at: state, machine: machine, store: header.store)
            return try Store(path: path, root: root, header: header, installation: installation)
        }
    }

    static func top(_ path: String) throws(StoreFault) -> Directory {
        do throws(FileFault) {
            return try Directory.top(path)
        } catch {
            throw error.code == ENOENT ? .notThere : .file(error)
        }
    }
}
