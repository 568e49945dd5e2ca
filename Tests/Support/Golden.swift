import Foundation
import Terminal

/// A picture or a text that people have looked at, stored in a file; what is drawn now must be the same.
///
/// A missing golden is written and complained about, so that a person looks at it first; `RECORD=1` writes them all again.
public struct Golden {
    public let file: URL

    /// The golden with this name, in the folder `Goldens` beside the test file.
    public init(_ name: String, beside testFile: String) {
        file = URL(filePath: testFile).deletingLastPathComponent().appending(path: "Goldens/\(name).txt")
    }

    /// The letters of a picture with the place of its cursor, which is part of it.
    public static func frame(_ canvas: Canvas) -> String {
        let place = canvas.cursor.map { "--- cursor \($0.row),\($0.column)" } ?? "--- no cursor"
        return canvas.text + "\n" + place + "\n"
    }

    /// Nothing when the text is as stored, else the lines that differ.
    public func complaint(about text: String) throws -> String? {
        let mustRecord = ProcessInfo.processInfo.environment["RECORD"] == "1"
        guard !mustRecord, let stored = try? String(contentsOf: file, encoding: .utf8) else {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file, options: .atomic)
            return mustRecord ? nil : "There was no golden \(file.lastPathComponent). Look at the one just written."
        }
        return text == stored ? nil : Golden.difference(from: stored, to: text, file.lastPathComponent)
    }

    private static func difference(from stored: String, to text: String, _ name: String) -> String {
        let old = stored.split(separator: "\n", omittingEmptySubsequences: false)
        let new = text.split(separator: "\n", omittingEmptySubsequences: false)
        var lines = ["\(name) is not as stored (- stored, + now); RECORD=1 stores what is drawn now:"]
        for row in 0..<max(old.count, new.count) {
            let before = row < old.count ? old[row] : nil
            let after = row < new.count ? new[row] : nil
            guard before != after else { continue }
            if let before { lines.append("\(row + 1) - \(before)") }
            if let after { lines.append("\(row + 1) + \(after)") }
        }
        return lines.joined(separator: "\n")
    }
}
