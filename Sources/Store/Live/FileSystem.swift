import Glibc

/// Where a path lives: on a file system of this machine, or one that other machines change without our kernel knowing.
enum FileSystem {
    private static let elsewhere: Set<String> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "ceph", "9p", "afs", "coda", "virtiofs", "vboxsf", "prl_fs",
        "glusterfs",
    ]

    /// By `/proc/self/mountinfo` (proc(5)). A device that is not listed is local: btrfs numbers its subvolumes itself.
    static func isElsewhere(_ path: String) -> Bool {
        guard let device = try? Directory.top(path).status().device, let mounts = mounts() else { return true }
        let major = (device >> 8) & 0xfff | (device >> 32) & ~0xfff
        let minor = device & 0xff | (device >> 12) & ~0xff
        guard let type = mounts["\(major):\(minor)"] else { return false }
        return elsewhere.contains(type) || type.hasPrefix("fuse")
    }

    /// The type of file system by device.
    private static func mounts() -> [String: String]? {
        guard let process = try? Directory.top("/proc/self"),
            let bytes = try? process.file("mountinfo").bytes(from: 0, count: 1 << 20)
        else { return nil }
        var types: [String: String] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count > 3, let dash = words.firstIndex(of: "-"), dash + 1 < words.count else { continue }
            types[String(words[2])] = String(words[dash + 1])
        }
        return types
    }
}
