import Domain
import FoundationEssentials
import Glibc
import Store

extension Household {
    /// Every signal in the store, as another installation reads them.
    public func signals() throws -> [Known<Signal>] {
        let store = try Store.open(at: store, state: path + "/reader")
        return try store.families().flatMap { family in
            Dossier(id: family, try store.read(.family(family)).lines).ledger.known(Signal.self)
        }
    }

    /// The words of every signal, in the order of everything.
    public func storedSignals() throws -> [String] {
        try signals().map(\.data.text)
    }

    /// How the store is called in the state folder.
    public func storeID() throws -> String {
        try Store.open(at: store, state: path + "/reader").id.value
    }

    /// What the store itself finds when it looks at every line, with the marks of the installation under test.
    public func verification() throws -> Verification {
        try Store.open(at: store, state: state + "/wijkoverleg").verify()
    }

    /// Everything in the store and in the state folder: paths, and what others on the machine may do with them.
    public func everything() throws -> [(path: String, permissions: Int, isFolder: Bool)] {
        try [store, state + "/wijkoverleg"].flatMap { top in
            try [top] + FileManager.default.subpathsOfDirectory(atPath: top).map { "\(top)/\($0)" }
        }.map { path in
            var raw = stat()
            lstat(path, &raw)
            return (path, Int(raw.st_mode & 0o777), raw.st_mode & S_IFMT == S_IFDIR)
        }
    }

    /// The journals of the family of the tests, sorted.
    public func journals() throws -> [String] {
        let folder = "\(store)/families/\(Household.family)"
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }.sorted()
            .map { "\(folder)/\($0)" }
    }

    /// Whether a journal is of the installation that filled the store.
    public func isEarlier(_ journal: String) throws -> Bool {
        let earlier = try Store.open(at: store, state: path + "/earlier").writer
        return journal.contains("/\(earlier).")
    }

    /// Changes the bytes of a file.
    public func change(_ file: String, _ how: (inout [UInt8]) -> Void) throws {
        var bytes = Array(FileManager.default.contents(atPath: file) ?? Data())
        how(&bytes)
        try Data(bytes).write(to: URL(filePath: file))
    }
}

extension Damage {
    /// Whether it is a last line that was cut off, and nothing worse.
    public var isTornTail: Bool {
        if case .unfinished = reason { true } else { false }
    }
}
