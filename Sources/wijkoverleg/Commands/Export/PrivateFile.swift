import ArgumentParser
import Domain
import Glibc
import Store

/// A file for this account alone (0600), there as a whole or not at all, that never takes another's place unasked.
struct PrivateFile {
    let path: String

    /// - Parameters:
    ///   - given: the file, or a folder to put it in.
    ///   - name: what it is called when that was not said.
    init(_ given: String?, else name: String) {
        var status = stat()
        guard let given else {
            path = name
            return
        }
        let isFolder = stat(given, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        path = isFolder ? (given.hasSuffix("/") ? given + name : "\(given)/\(name)") : given
    }

    /// - Returns: where it is.
    func write(_ bytes: [UInt8], isForced: Bool) throws(Complaint) -> String {
        let draft = "\(folder)/.wijkoverleg-\(getpid()).new"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw fault(errno) }
        defer { unlink(draft) }
        let written = fchmod(descriptor, 0o600) == 0 && Self.write(bytes, to: descriptor) && fsync(descriptor) == 0
        let code = errno
        close(descriptor)
        guard written else { throw fault(code) }
        let isPlaced = isForced ? rename(draft, path) == 0 : place(draft)
        guard isPlaced else { throw errno == EEXIST ? PrivateFile.isThere : fault(errno) }
        return path
    }

    /// Gives the file its name, unless something has it. Where a disk knows no second names, nothing may have it now.
    private func place(_ draft: String) -> Bool {
        if link(draft, path) == 0 { return true }
        guard [EPERM, ENOSYS, EOPNOTSUPP].contains(errno) else { return false }
        guard access(path, F_OK) != 0 else {
            errno = EEXIST
            return false
        }
        return rename(draft, path) == 0
    }

    private var folder: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private func fault(_ code: Int32) -> Complaint {
        Complaint(
            SaveFault.file(FileFault(action: .create, path: "", code: code)).sentence, .notSaved)
    }

    private static let isThere = Complaint(
        Text(
            nl: "Dit bestand is er al en blijft zoals het is. Kies een andere naam, of schrijf eroverheen met --force.",
            en: "This file is there already and stays as it is. Choose another name, or write over it with --force."),
        .refused)
}
