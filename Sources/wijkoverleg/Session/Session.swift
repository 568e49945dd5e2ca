import App
import Domain
import Store

/// The store as this terminal has it open: what was read of it, folded into the workspace that screens and commands read.
final class Session {
    let store: Store
    let clock: Clock
    private var team = Team()
    private var dossiers: [FamilyID: Dossier] = [:]
    private var damages: [Folder: Int] = [:]
    /// What was read last of each folder, to know whether a new reading says anything else.
    private var digests: [Folder: Fingerprint] = [:]

    init(_ store: Store, clock: Clock) {
        self.store = store
        self.clock = clock
    }

    /// Opens the store, or says in one sentence why not.
    static func open(_ options: CommonOptions) throws(Complaint) -> Session {
        do throws(StoreFault) {
            let store = try Store.open(at: options.storePath, state: Surroundings.stateFolder)
            let session = Session(store, clock: options.clock)
            try session.readAll()
            return session
        } catch {
            throw Complaint(error)
        }
    }

    var workspace: Workspace {
        Workspace(
            team: team, dossiers: dossiers, presences: presences(), damagedLines: damages.values.reduce(0, +))
    }

    /// Reads every folder; only what changed since the last time is read from disk.
    ///
    /// - Returns: whether anything was news.
    @discardableResult
    func readAll() throws(StoreFault) -> Bool {
        do throws(FileFault) {
            var isNews = try read(.team)
            for family in try store.families() where try read(.family(family)) { isNews = true }
            return isNews
        } catch {
            throw .file(error)
        }
    }

    /// Reads one folder; says whether it holds anything else than the last time.
    @discardableResult
    func read(_ folder: Folder) throws(FileFault) -> Bool {
        let reading = try store.read(folder)
        guard digests[folder] != reading.digest || damages[folder] != reading.damages.count else { return false }
        digests[folder] = reading.digest
        damages[folder] = reading.damages.count
        switch folder {
        case .team: team = Team(reading.lines)
        case .family(let id): dossiers[id] = Dossier(id: id, reading.lines)
        }
        return true
    }

    func forget(_ family: FamilyID) {
        dossiers[family] = nil
        damages[.family(family)] = nil
        digests[.family(family)] = nil
    }

    /// Writes one save and reads it back; it is on disk when this returns. What cannot be read back is saved all the same,
    /// and the next reading says what is wrong.
    func write(_ entries: [Entry], to place: SavePlace, by person: Reference<Person>) throws(SaveFault) {
        let folder: Folder
        switch place {
        case .team, .newTeam: folder = .team
        case .family(let id): folder = .family(id)
        case .newFamily(let id):
            folder = .family(id)
            do throws(FileFault) {
                if dossiers[id] == nil { try store.newFamily(id) }
            } catch  where error.code == fileExists {
                // The folder is left of a save that failed before: it is used now.
            } catch {
                throw .file(error)
            }
        }
        try store.append(entries, to: folder, by: person, at: clock.recording)
        _ = try? read(folder)
    }

    private func presences() -> [Workspace.Presence] {
        let present = (try? store.present()) ?? []
        return present.map { Workspace.Presence(person: $0.by, family: $0.family) }
    }
}

private let fileExists: Int32 = 17

extension Complaint {
    /// A store that could not be opened or made.
    init(_ fault: StoreFault) {
        let isMissing = fault == .notThere || fault == .noStore
        self.init(fault.sentence, isMissing ? .notFound : .refused)
    }
}
