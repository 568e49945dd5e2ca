import Domain
import Glibc

extension Store {
    /// Makes the folder of a family that has none yet, known to the disk before this returns.
    public func newFamily(_ id: FamilyID) throws(FileFault) {
        guard id.isSafeAsName else { throw FileFault(.create, "families", EINVAL) }
        let families = try root.folder("families")
        guard try families.makeFolder(id.value, mode: modes.folder) else {
            throw FileFault(.create, families.pathOf(id.value), EEXIST)
        }
        try families.sync()
    }

    /// What a folder's journals hold now. Only what changed since the last time is read.
    ///
    /// A file that cannot be read is a damage in the answer; it throws when the folder itself cannot be read.
    public func read(_ folder: Folder) throws(FileFault) -> Reading {
        let directory = try directory(of: folder)
        var reader = readers.removeValue(forKey: folder) ?? newReader(folder)
        defer { readers[folder] = reader }
        try reader.refresh(in: directory)
        return reader.reading()
    }

    /// Lets go of what was kept of a folder, where memory counts more than the next reading.
    public func forget(_ folder: Folder) {
        readers[folder] = nil
    }

    func newReader(_ folder: Folder) -> FolderReader {
        FolderReader(folder, store: id, ours: writer)
    }

    func directory(of folder: Folder) throws(FileFault) -> Directory {
        switch folder {
        case .team: return try root.folder("team")
        case .family(let id):
            guard id.isSafeAsName else { throw FileFault(.open, "families", EINVAL) }
            return try root.folder("families").folder(id.value)
        }
    }
}
