import Foundation
import Testing

/// What the documents say against what is there.
struct DocumentTests {
    @Test(arguments: ["README.md", "docs/handleiding.md"])
    func `A document shows screens as the program draws them`(path: String) throws {
        let screens = DocumentScreens(document: try #require(Repository.file(path)))
        #expect(!screens.names.isEmpty)
        #expect(!screens.refreshed.contains("(no golden"))
        #expect(try screens.complaint() == nil)
    }

    @Test(arguments: Repository.documents.map(\.path))
    func `Every link in a document leads somewhere`(path: String) throws {
        let document = try #require(Repository.file(path))
        for target in document.captures(/\]\(([^)\s]+)\)/) where !target.contains("://") {
            let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let folder = path.split(separator: "/").dropLast().joined(separator: "/")
            let place = parts[0].isEmpty ? path : DocumentTests.path(from: folder, to: parts[0])
            let isThere = FileManager.default.fileExists(atPath: Repository.top.appending(path: place).path)
            #expect(isThere, "\(path) links to \(target)")
            guard parts.count == 2, let linked = Repository.file(place) else { continue }
            #expect(linked.anchors.contains(parts[1]), "\(path) links to \(target)")
        }
    }

    @Test func `Decisions are numbered one by one and short`() {
        let decisions = Repository.files(in: "docs/decisions", ending: ".md")
        for (index, decision) in decisions.enumerated() {
            let number = String(index + 1)
            let prefix = "docs/decisions/" + String(repeating: "0", count: 4 - number.count) + number + "-"
            #expect(decision.path.hasPrefix(prefix), "\(decision.path)")
            #expect(decision.text.hasPrefix("# "), "\(decision.path)")
        }
    }

    @Test func `The README names the two commands, and CI takes the second from it`() throws {
        let readme = try #require(Repository.file("README.md")).lines.map(String.init)
        let tests = "apt-get install -y libncurses-dev tmux strace && swift test"
        #expect(readme.filter { $0 == "apt-get install -y libncurses-dev && swift run wijkoverleg demo" }.count == 1)
        #expect(readme.filter { $0.hasSuffix("swift test") } == [tests])
        let run = try #require(Repository.file(".ci/run"))
        let runs = run.lines.filter { $0.contains("swift test") && !$0.hasPrefix("#") }
        #expect(runs.allSatisfy { $0.hasPrefix("command=$(grep ") || $0.hasPrefix("install=${command%") })
        #expect(run.lines.contains(#"eval "$command""#))
    }

    private static func path(from folder: String, to target: String) -> String {
        var parts = folder.split(separator: "/").map(String.init)
        for step in target.split(separator: "/") {
            if step == ".." { _ = parts.popLast() } else if step != "." { parts.append(String(step)) }
        }
        return parts.joined(separator: "/")
    }
}

extension RepositoryFile {
    /// The names of a document's headings as links know them.
    var anchors: Set<String> {
        Set(
            lines.filter { $0.hasPrefix("#") }.map { heading in
                heading.drop { $0 == "#" || $0 == " " }.lowercased().filter {
                    $0.isLetter || $0.isNumber || $0 == " " || $0 == "-"
                }.replacing(" ", with: "-")
            })
    }
}
