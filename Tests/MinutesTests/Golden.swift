import Foundation
import Testing

/// Compares a text with the one stored in Goldens. A missing golden is written and the test fails, so that a person
/// looks at it first; `RECORD=1` writes them all again.
enum Golden {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")

    static func expect(_ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let url = folder.appending(path: name)
        let mustRecord = ProcessInfo.processInfo.environment["RECORD"] == "1"
        guard !mustRecord, FileManager.default.fileExists(atPath: url.path) else {
            try Data(text.utf8).write(to: url, options: .atomic)
            if !mustRecord {
                Issue.record(
                    "There was no golden \(name). Look at the one just written.", sourceLocation: sourceLocation)
            }
            return
        }
        let stored = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        if text == stored { return }
        let new = text.split(separator: "\n", omittingEmptySubsequences: false)
        let old = stored.split(separator: "\n", omittingEmptySubsequences: false)
        let number =
            zip(new, old).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(new.count, old.count)
        Issue.record(
            """
            \(name) differs from line \(number + 1):
            stored: \(number < old.count ? old[number] : "(end)")
            now:    \(number < new.count ? new[number] : "(end)")
            """, sourceLocation: sourceLocation)
    }
}
