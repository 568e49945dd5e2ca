import Domain
import Glibc

/// Tells when other programs changed the store's folders, so that an event loop can sleep until then.
///
/// inotify(7) is a hint only: what changed is found by looking. Where it cannot work (no more watches, a network or
/// user-space file system) `needsPolling` is true and the caller looks every two seconds. Reading causes no event.
public final class Watch {
    /// For poll(2): readable when there is something; -1 when there is no inotify at all.
    public var descriptor: Int32 { inotify?.number ?? -1 }
    public private(set) var needsPolling: Bool

    private let inotify: Descriptor?
    private let store: String
    private var watched: [Int32: Target] = [:]

    private enum Target: Hashable {
        case folder(Folder)
        case families
        case presence
    }

    private static let mask = UInt32(
        IN_CREATE | IN_MODIFY | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF)

    init(store path: String, families: [FamilyID]) {
        store = path
        let number = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        inotify = number >= 0 ? Descriptor(number) : nil
        needsPolling = number < 0 || FileSystem.isElsewhere(path)
        add("team", .folder(.team))
        add("families", .families)
        add(".live", .presence)
        for family in families { watch(family) }
    }

    /// Watches a family that was made or found since.
    public func watch(_ family: FamilyID) {
        add(Folder.family(family).path, .folder(.family(family)))
    }

    private func add(_ path: String, _ target: Target) {
        guard let inotify, !watched.values.contains(target) else { return }
        let number = inotify_add_watch(inotify.number, "\(store)/\(path)", Self.mask | UInt32(IN_ONLYDIR))
        if number >= 0 {
            watched[number] = target
        } else if errno != ENOENT {
            needsPolling = true
        }
    }

    /// What happened since the last time; never waits.
    public func changes() -> Changes {
        var changes = Changes()
        guard let inotify else {
            changes.everything = true
            return changes
        }
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let count = read(inotify.number, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return changes }
            take(buffer[..<count], into: &changes)
        }
    }

    /// The kernel's `struct inotify_event`: watch, mask, cookie and length of the name, each of four bytes.
    private func take(_ events: ArraySlice<UInt8>, into changes: inout Changes) {
        var rest = events
        while rest.count >= 16 {
            let (number, mask, length) = rest.withUnsafeBytes { raw in
                (
                    raw.loadUnaligned(as: Int32.self), raw.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
                    Int(raw.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
                )
            }
            note(number, mask, into: &changes)
            rest = rest.dropFirst(16 + length)
        }
    }

    private func note(_ number: Int32, _ mask: UInt32, into changes: inout Changes) {
        if mask & UInt32(IN_Q_OVERFLOW) != 0 { changes.everything = true }
        let target = mask & UInt32(IN_IGNORED) != 0 ? watched.removeValue(forKey: number) : watched[number]
        switch target {
        case .folder(let folder): changes.folders.insert(folder)
        case .families: changes.families = true
        case .presence: changes.presence = true
        case nil: break
        }
    }
}

extension Store {
    /// Begins to watch the team's folder and every family's; `changes()` names what to read again.
    public func watch() throws(FileFault) -> Watch {
        Watch(store: path, families: try families())
    }
}
