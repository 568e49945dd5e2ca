import Domain
import Glibc
import Store

/// Makes a store with the example team that is there as a whole or not at all: it is written in a hidden folder inside the
/// new one and moved out when it is complete. `wijkoverleg.json`, which makes a folder a store, comes last.
struct NewExample {
    let path: String
    let today: Day
    private static let workshop = ".example.new"
    private static let header = "wijkoverleg.json"

    func make() throws {
        NewStore.makeParents(of: path)
        let isNew = mkdir(path, 0o700) == 0
        guard let target = OwnFolder(path + "/.") else {
            throw StoreFault.file(FileFault(action: .open, path: path, code: errno))
        }
        defer { target.close() }
        try refuseUnlessEmpty(target)
        do {
            let scratch = try DemoFolder()
            remove(in: target)
            let place = "\(path)/\(NewExample.workshop)"
            try ExampleTeam(path: place, states: scratch.statePath, today: today).write()
            try moveOut(of: place, to: target)
        } catch {
            remove(in: target)
            if isNew { rmdir(path) }
            throw error
        }
        remove(in: target)
    }

    private func refuseUnlessEmpty(_ target: OwnFolder) throws(StoreFault) {
        let names = OwnFolder.names(in: target.descriptor)
        if names.contains(NewExample.header) { throw .alreadyStore }
        guard names.allSatisfy({ $0.hasPrefix(".") }) else { throw .notEmpty }
    }

    private func moveOut(of place: String, to target: OwnFolder) throws(FileFault) {
        guard let made = OwnFolder(place) else { throw FileFault(action: .open, path: place, code: errno) }
        defer { made.close() }
        let names = OwnFolder.names(in: made.descriptor).filter { $0 != NewExample.header }.sorted()
        var moved: [String] = []
        for name in names + [NewExample.header] {
            guard renameat(made.descriptor, name, target.descriptor, name) == 0 else {
                let code = errno
                for name in moved { renameat(target.descriptor, name, made.descriptor, name) }
                throw FileFault(action: .rename, path: name, code: code)
            }
            moved.append(name)
        }
        fchmod(target.descriptor, 0o700)
        fsync(target.descriptor)
    }

    /// Takes the hidden folder away, also one that a killed attempt left.
    private func remove(in target: OwnFolder) {
        if let workshop = OwnFolder(NewExample.workshop, in: target.descriptor) {
            workshop.empty()
            workshop.close()
        }
        unlinkat(target.descriptor, NewExample.workshop, AT_REMOVEDIR)
    }
}
