import Glibc

/// Looks whether others on this machine may read or change what is in the store.
struct PermissionCheck {
    let modes: Modes
    private(set) var damages: [Damage] = []

    init(_ modes: Modes) {
        self.modes = modes
    }

    mutating func check(_ directory: Directory, _ name: String) throws(FileFault) {
        guard let status = try directory.status(of: name), status.isFolder || status.isPlainFile else { return }
        check(status, directory.pathOf(name))
    }

    mutating func check(_ status: Status, _ path: String) {
        let allowed = (status.isFolder ? modes.folder : modes.file) & 0o777
        if status.permissions & ~allowed != 0 {
            damages.append(
                Damage(file: path, line: 0, reason: .permissions(mode: UInt32(status.permissions))))
        }
    }
}
