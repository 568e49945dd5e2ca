import Domain
import Glibc

/// A place on the same disk as the store's journals where something is made ready, to be given its name when it is whole:
/// a folder in `.cache`, which no sync tool takes along and which may always be deleted.
struct Workshop {
    private let cache: Directory
    private let name: String
    private static let prefix = "import-"

    init(in root: Directory, modes: Modes) throws(FileFault) {
        try root.makeFolder(".cache", mode: modes.folder)
        cache = try root.folder(".cache")
        name = "\(Self.prefix)\(getpid())"
        sweep()
        clear()
    }

    /// The folder to make things in.
    func folder(_ modes: Modes) throws(FileFault) -> Directory {
        try cache.makeFolder(name, mode: modes.folder)
        return try cache.folder(name)
    }

    func write(_ bytes: [UInt8], _ file: String, in folder: Directory, _ modes: Modes) throws(FileFault) {
        let made = try folder.newFile(file, mode: modes.file)
        try made.writeAll(bytes)
        try made.sync()
    }

    /// Gives the folder its name elsewhere. What is there and not empty stays, and is a fault.
    func move(to other: String, in directory: Directory) throws(FileFault) {
        try attempt(.rename, directory.pathOf(other)) {
            renameat(cache.descriptor.number, name, directory.descriptor.number, other)
        }
    }

    /// Gives a file in it its name elsewhere. What is there stays, and is a fault.
    func link(_ file: String, from folder: Directory, to directory: Directory) throws(FileFault) {
        try attempt(.create, directory.pathOf(file)) {
            linkat(folder.descriptor.number, file, directory.descriptor.number, file, 0)
        }
    }

    /// Takes away what was made and not moved; what cannot be removed may stay.
    func clear() {
        Self.remove(name, in: cache)
    }

    /// Takes away what programs left that are gone.
    private func sweep() {
        for other in (try? cache.names()) ?? [] where other.hasPrefix(Self.prefix) {
            guard let process = pid_t(other.dropFirst(Self.prefix.count)), process > 0 else { continue }
            if kill(process, 0) != 0, errno == ESRCH { Self.remove(other, in: cache) }
        }
    }

    private static func remove(_ name: String, in cache: Directory) {
        guard let folder = try? cache.folder(name) else { return }
        for file in (try? folder.names()) ?? [] { try? folder.remove(file) }
        unlinkat(cache.descriptor.number, name, AT_REMOVEDIR)
    }
}
