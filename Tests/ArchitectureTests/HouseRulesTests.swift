import Testing

/// Rules of the house that the compiler does not know.
struct HouseRulesTests {
    @Test func `No file is longer than 400 lines, and half of them are short`() {
        let code = Repository.files.filter { $0.path.contains(/\.(swift|c|h)$/) }
        for file in code { #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count - 1) lines") }
        let lengths = Repository.sources.map(\.lines.count).sorted()
        #expect(lengths[lengths.count / 2] <= 101)
    }

    @Test(arguments: ["try!", "as!", "fatalError", "preconditionFailure", "@unchecked", "nonisolated(unsafe)"])
    func `The program cannot be stopped by a shortcut in its code`(shortcut: String) {
        for code in Repository.code {
            let isTaken = code.text.contains(shortcut)
            #expect(!isTaken, "\(code.path) has \(shortcut)")
        }
    }

    @Test func `No value is unwrapped by force`() {
        for code in Repository.code {
            let isForced = code.text.split(separator: "\n").contains { line in
                line.utf8.contains(UInt8(ascii: "!")) && line.contains(/[\w)\]]!(?!=)/)
            }
            #expect(!isForced, "\(code.path)")
        }
        #expect(RepositoryFile.sample("let a = list.first!\n").codeOnly.contains(/[\w)\]]!(?!=)/))
        #expect(!RepositoryFile.sample("if a != b { say(\"Let op!\") } // wow!\n").codeOnly.contains(/[\w)\]]!(?!=)/))
    }

    @Test func `Nothing is left for later in the code`() {
        let marks = [["TO", "DO"], ["FIX", "ME"]].map { $0.joined() }
        for file in Repository.files where file.path.contains(/\.(swift|c|h)$/) {
            let found = marks.filter(file.text.contains)
            #expect(found.isEmpty, "\(file.path)")
        }
    }

    @Test func `Nothing speaks of the machine on which it was written`() {
        let folders = ["design", "seed", "tools", "hooks"].map { ["..", "shared", $0] }
        let places = (folders + [["", "work", ""], ["", "root", ""]]).map { $0.joined(separator: "/") }
        for file in Repository.files {
            for place in places {
                let found = file.lines.first { $0.contains(place) }
                #expect(found == nil, "\(file.path) speaks of \(place)")
            }
        }
    }

    @Test func `The top of the repository holds the files a newcomer looks for`() {
        for path in ["README.md", "LICENSE", "Package.swift", ".swift-format", ".ci/run", "docs/architecture.md"] {
            #expect(Repository.file(path) != nil, "\(path)")
        }
    }
}
