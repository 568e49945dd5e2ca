import Glibc

/// An open folder of this account, for removing what is in it without ever following a name that somebody else changed.
struct OwnFolder {
    let descriptor: Int32

    /// Opens the folder `name` in another; nothing when it is no real folder or of another account.
    init?(_ name: String, in parent: Int32 = AT_FDCWD) {
        descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_uid == geteuid() else {
            Glibc.close(descriptor)
            errno = EPERM
            return nil
        }
    }

    func close() {
        Glibc.close(descriptor)
    }

    /// Whether this program holds the folder now. The lock goes with the descriptor, also when the program is killed.
    func tryLock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

    /// Removes everything in it; folders in it that are of another account or on another disk keep what they hold.
    func empty() {
        for name in OwnFolder.names(in: descriptor) where unlinkat(descriptor, name, 0) != 0 {
            if let folder = OwnFolder(name, in: descriptor) {
                folder.empty()
                folder.close()
            }
            unlinkat(descriptor, name, AT_REMOVEDIR)
        }
    }

    /// The names in an open folder, without `.` and `..`; none when it cannot be read.
    static func names(in folder: Int32) -> [String] {
        let own = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard own >= 0 else { return [] }
        guard let stream = fdopendir(own) else {
            Glibc.close(own)
            return []
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }
}
