import FoundationEssentials
import Glibc

/// A file system of 256 KiB under a household's store, so that a disk can be really full.
public final class SmallDisk: Sendable {
    private let store: String

    /// Whether this account may mount one here.
    public static let isPermitted: Bool = {
        let folder = FileManager.default.temporaryDirectory.path + "/small-disk-\(getpid())"
        mkdir(folder, 0o700)
        defer { rmdir(folder) }
        guard mount("tmpfs", folder, "tmpfs", 0, "size=65536") == 0 else { return false }
        umount(folder)
        return true
    }()

    public init(for household: Household) throws {
        store = household.store
        let aside = store + ".aside"
        guard rename(store, aside) == 0, mkdir(store, 0o700) == 0,
            mount("tmpfs", store, "tmpfs", 0, "size=262144,mode=0700") == 0
        else { throw Household.Failure(sentence: "mount: \(errno)") }
        let copied = Spawn(environment: ["PATH": "/usr/bin:/bin"], output: "/dev/null", complaint: "/dev/null")
            .run(["cp", "-a", aside + "/.", store])
        guard copied == 0 else { throw Household.Failure(sentence: "cp: \(copied)") }
    }

    deinit {
        umount2(store, Int32(MNT_DETACH))
    }

    /// Takes all the room there is.
    public func fill() {
        let descriptor = open(store + "/.ballast.new", O_WRONLY | O_CREAT, 0o600)
        let part = [UInt8](repeating: 0, count: 4096)
        while write(descriptor, part, part.count) > 0 {}
        close(descriptor)
    }

    /// Gives the room back.
    public func empty() {
        unlink(store + "/.ballast.new")
    }
}
