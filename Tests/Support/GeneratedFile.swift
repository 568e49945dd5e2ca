import Foundation

/// A file in the repository whose text is made by the program, and must be the text that the program makes now.
///
/// With `RECORD=1` in the environment a file that is not current is written again; without it the fresh text is put in a
/// folder of its own under the temporary folder, to be compared.
public struct GeneratedFile {
    /// Path from the top of the repository, such as `docs/checks.md`.
    public let path: String
    public let fresh: String

    public init(path: String, fresh: String) {
        self.path = path
        self.fresh = fresh
    }

    /// Nothing when the file is current, else what to do about it.
    public func complaint() throws -> String? {
        let place = GeneratedFile.top.appending(path: path)
        guard (try? String(contentsOf: place, encoding: .utf8)) != fresh else { return nil }
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(fresh.utf8).write(to: place)
            return "\(path) was not current and has been recorded: look at the difference, then run again."
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "wijkoverleg-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let copy = folder.appending(path: place.lastPathComponent)
        try Data(fresh.utf8).write(to: copy)
        return "\(path) is not current; the fresh text is in \(copy.path). Run with RECORD=1 to write it."
    }

    /// The top of the repository: two folders above Tests/Support.
    private static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
}
