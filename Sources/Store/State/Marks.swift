import Domain
import Glibc

/// Keeps the marks of one writer in one store: `stores/<store>/marks/<writer>/<folder>`.
///
/// A mark is not synced: after a power cut it may be behind the journal, which is harmless, or torn, which counts as doubt.
struct Marks: Sendable {
    private let directory: Directory

    init(in state: StateFolder, store: StoreID, writer: WriterID) throws(FileFault) {
        directory = try state.folder("stores", store.value, "marks", writer.value)
    }

    enum Found: Hashable, Sendable {
        case none
        case mark(Mark)
        /// There is one, and it cannot be understood.
        case doubtful

        var mark: Mark? {
            if case .mark(let mark) = self { mark } else { nil }
        }
    }

    func find(_ folder: Folder) throws(FileFault) -> Found {
        guard let bytes = try directory.contents(of: Self.name(folder)) else { return .none }
        return Mark(String(decoding: bytes, as: UTF8.self)).map(Found.mark) ?? .doubtful
    }

    /// Written under the journal's lock, in one call over the old one.
    func set(_ mark: Mark, for folder: Folder) throws(FileFault) {
        let name = Self.name(folder)
        let file: OpenFile
        do throws(FileFault) {
            file = try directory.file(name, O_WRONLY)
        } catch {
            if error.code != ENOENT { throw error }
            file = try directory.newFile(name, mode: 0o600, O_WRONLY)
        }
        try file.writeOnce(Array(mark.text.utf8))
    }

    private static func name(_ folder: Folder) -> String {
        switch folder {
        case .team: "team"
        case .family(let id): "family-\(id)"
        }
    }
}
