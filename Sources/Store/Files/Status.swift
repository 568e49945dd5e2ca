import Glibc

/// Which file it is, how long and how protected: what is compared to see whether a file grew or was replaced.
struct Status: Hashable, Sendable {
    let device: UInt
    let inode: UInt
    let size: Int
    let mode: mode_t
    /// Nanoseconds; compared for equality only.
    let modified: Int

    init(_ raw: stat) {
        device = UInt(raw.st_dev)
        inode = UInt(raw.st_ino)
        size = Int(raw.st_size)
        mode = raw.st_mode
        modified = Int(raw.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(raw.st_mtim.tv_nsec)
    }

    var isFolder: Bool { mode & S_IFMT == S_IFDIR }
    var isPlainFile: Bool { mode & S_IFMT == S_IFREG }
    var isLink: Bool { mode & S_IFMT == S_IFLNK }
    var permissions: mode_t { mode & 0o777 }

    func isSameFile(as other: Status) -> Bool { device == other.device && inode == other.inode }
}
