import Domain
import Glibc

/// Why minutes were not handed out.
public enum HandOutFault: Error, Hashable, Sendable, FileSituation {
    /// There is a file of that name already; what was handed out is never written over.
    case exists(name: String)
    /// The name has a shape that a file should not have: a path, a hidden file, a control character, over 200 bytes.
    case unsafeName
    case noFamily(FamilyID)
    case file(FileFault)
}

extension Store {
    /// Keeps minutes as they were handed out, in the family's own folder; on the disk when this returns.
    ///
    /// - Returns: the SHA-256 to be recorded with them, 64 hexadecimal digits.
    public func handOut(_ name: String, _ bytes: [UInt8], family: FamilyID) throws(HandOutFault) -> String {
        guard name.isSafeFileName else { throw .unsafeName }
        let folder = try handedOut(family)
        do throws(FileFault) {
            let file = try folder.newFile(name, mode: modes.file)
            do throws(FileFault) {
                try file.writeAll(bytes)
                try file.sync()
            } catch {
                try? folder.remove(name)
                throw error
            }
            try folder.sync()
        } catch {
            throw error.code == EEXIST ? .exists(name: name) : .file(error)
        }
        return Fingerprint(of: bytes).hex
    }

    private func handedOut(_ family: FamilyID) throws(HandOutFault) -> Directory {
        do throws(FileFault) {
            let directory = try directory(of: .family(family))
            if try directory.makeFolder("handed-out", mode: modes.folder) { try directory.sync() }
            return try directory.folder("handed-out")
        } catch {
            throw error.code == ENOENT || error.code == EINVAL ? .noFamily(family) : .file(error)
        }
    }
}
