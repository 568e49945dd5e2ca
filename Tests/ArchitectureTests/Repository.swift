import Foundation

/// The files of this repository, for rules that hold for all of them.
enum Repository {
    /// Two folders above this one.
    static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Everything that is ours, in the order of its path; build folders and git's own are no part of it.
    static let files: [RepositoryFile] = {
        let roots = ["Package.swift", "README.md", "LICENSE", ".swift-format", ".gitignore", ".ci/run"]
        let folders = ["Sources", "Tests", "seeds", "docs"]
        let below = folders.flatMap { folder in
            (FileManager.default.enumerator(atPath: top.appending(path: folder).path)?.compactMap { $0 as? String }
                ?? [])
                .map { "\(folder)/\($0)" }
        }
        return (roots + below).sorted().compactMap(RepositoryFile.init(path:))
    }()

    static func files(in folder: String, ending: String = ".swift") -> [RepositoryFile] {
        files.filter { $0.path.hasPrefix(folder + "/") && $0.path.hasSuffix(ending) }
    }

    static func file(_ path: String) -> RepositoryFile? { files.first { $0.path == path } }

    /// The Swift files that end up in the program.
    static var sources: [RepositoryFile] { files(in: "Sources") + files(in: "seeds") }

    static var documents: [RepositoryFile] { files.filter { $0.path.hasSuffix(".md") } }
}

/// One text file of the repository.
struct RepositoryFile: Sendable {
    /// From the top of the repository.
    let path: String
    let text: String

    /// Nothing when there is no such file, or it is no text.
    init?(path: String) {
        let place = Repository.top.appending(path: path)
        guard let text = try? String(contentsOf: place, encoding: .utf8) else { return nil }
        self.path = path
        self.text = text
    }

    init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The modules that it imports.
    var imports: Set<String> {
        let pattern =
            /^(?:@\w+ )*(?:(?:public|package|internal|fileprivate|private) )?import (?:(?:class|struct|enum|protocol|func|var|let|typealias) )?(\w+)/
        return Set(
            lines.filter { $0.contains("import ") }.compactMap { try? pattern.firstMatch(in: $0)?.1 }.map(String.init))
    }

    /// Every first capture of a pattern, in the order of the text.
    func captures(_ pattern: Regex<(Substring, Substring)>) -> [String] {
        text.matches(of: pattern).map { String($0.output.1) }
    }
}
