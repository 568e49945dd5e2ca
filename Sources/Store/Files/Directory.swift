import Glibc

/// One open folder: everything below a store is reached from its own descriptor, one name at a time and never through a
/// symbolic link, so that a replaced folder cannot lead a write elsewhere.
struct Directory: Sendable {
    let descriptor: Descriptor
    /// Relative to the store; empty for the store itself.
    let path: String

    private static let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC

    /// Opens the top folder by the path the user gave, where links are the user's own business.
    static func top(_ path: String) throws(FileFault) -> Directory {
        Directory(descriptor: Descriptor(try attempt(.open, path) { open(path, flags) }), path: "")
    }

    func pathOf(_ name: String) -> String { path.isEmpty ? name : path + "/" + name }

    func folder(_ name: String) throws(FileFault) -> Directory {
        let path = pathOf(name)
        let number = try attempt(.open, path) { openat(descriptor.number, name, Self.flags | O_NOFOLLOW) }
        return Directory(descriptor: Descriptor(number), path: path)
    }

    /// Opens a file that exists.
    func file(_ name: String, _ access: Int32 = O_RDONLY) throws(FileFault) -> OpenFile {
        let path = pathOf(name)
        let flags = access | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
        return OpenFile(
            descriptor: Descriptor(try attempt(.open, path) { openat(descriptor.number, name, flags) }), path: path)
    }

    /// Makes a file that does not exist yet, with exactly these permissions whatever the umask.
    func newFile(_ name: String, mode: mode_t, _ access: Int32 = O_RDWR) throws(FileFault) -> OpenFile {
        let path = pathOf(name)
        let flags = access | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        let number = try attempt(.create, path) { openat(descriptor.number, name, flags, mode) }
        let file = OpenFile(descriptor: Descriptor(number), path: path)
        try attempt(.create, path) { fchmod(number, mode) }
        return file
    }

    /// Makes the folder when it is not there; whether it was made.
    @discardableResult
    func makeFolder(_ name: String, mode: mode_t) throws(FileFault) -> Bool {
        let path = pathOf(name)
        do {
            try attempt(.create, path) { mkdirat(descriptor.number, name, mode) }
        } catch {
            if error.code == EEXIST { return false }
            throw error
        }
        let made = try folder(name)
        try attempt(.create, path) { fchmod(made.descriptor.number, mode) }
        return true
    }

    func status() throws(FileFault) -> Status {
        var raw = stat()
        try attempt(.inspect, path) { fstat(descriptor.number, &raw) }
        return Status(raw)
    }

    /// Of the entry itself, not of what a link points at; nothing when there is no such entry.
    func status(of name: String) throws(FileFault) -> Status? {
        var raw = stat()
        do {
            try attempt(.inspect, pathOf(name)) { fstatat(descriptor.number, name, &raw, AT_SYMLINK_NOFOLLOW) }
        } catch {
            if error.code == ENOENT { return nil }
            throw error
        }
        return Status(raw)
    }

    func rename(_ old: String, to new: String) throws(FileFault) {
        try attempt(.rename, pathOf(new)) { renameat(descriptor.number, old, descriptor.number, new) }
    }

    func remove(_ name: String) throws(FileFault) {
        try attempt(.remove, pathOf(name)) { unlinkat(descriptor.number, name, 0) }
    }

    func sync() throws(FileFault) {
        try attempt(.sync, path) { fsync(descriptor.number) }
    }
}
