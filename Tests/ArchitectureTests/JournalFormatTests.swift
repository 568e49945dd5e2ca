import Testing

/// The page of the journal format against the fields of the kinds: another program must be able to read every line.
struct JournalFormatTests {
    /// The stored fields of each kind, `?` behind what may be left out, by the kind's word.
    private static let declared: [String: [String]] = Dictionary(
        Repository.files(in: "Sources/Domain/Events").flatMap { file in
            file.text.matches(of: /(?ms)^public struct \w+: EventKind \{\n(.*?)^\}/).compactMap { kind in
                let body = RepositoryFile(path: file.path, text: String(kind.output.1))
                return body.captures(/static let word = "([^"]+)"/).first.map { ($0, fields(of: body)) }
            }
        }, uniquingKeysWith: { first, _ in first })

    private static func fields(of body: RepositoryFile) -> [String] {
        body.text.matches(of: /(?m)^    (@Listed )?public var (\w+): ([^{=\n]+)$/).map { field in
            let mayBeLeftOut = field.output.1 != nil || field.output.3.hasSuffix("?")
            return String(field.output.2) + (mayBeLeftOut ? "?" : "")
        }
    }

    @Test func `The page lists every field of every kind, and marks what may be left out`() throws {
        let page = try #require(Repository.file("docs/journal-format.md"))
        #expect(Self.declared.count > 30)
        for (word, fields) in Self.declared {
            let row = page.lines.first { $0.hasPrefix("| `\(word)` ") }.map(String.init) ?? ""
            let cells = RepositoryFile(path: page.path, text: String(row.split(separator: " | ").last ?? ""))
            let listed = cells.text.matches(of: /(?:^|; )`(\w+)`(\??)/).map { $0.output.1 + $0.output.2 }
            #expect(listed.map { String($0) } == fields, "\(word)")
        }
    }

    @Test func `The page lists every word of every vocabulary`() throws {
        let page = try #require(Repository.file("docs/journal-format.md"))
        for file in Repository.files(in: "Sources/Domain") {
            for list in file.text.matches(of: /(?ms)^public enum (\w+): String, Vocabulary \{\n(.*?)^\}/) {
                let row = page.lines.first { $0.hasPrefix("| \(list.output.1) | ") }.map(String.init) ?? ""
                let words = list.output.2.matches(of: /(?m)^    case ([a-z][^\n]*)$/).flatMap { line in
                    line.output.1.split(separator: ", ").map(Self.stored)
                }
                let listed = RepositoryFile(path: page.path, text: row).captures(/`([a-z-]+)`/)
                #expect(!words.isEmpty && listed == words, "\(list.output.1)")
            }
        }
    }

    @Test func `The page says of every kind that can be sensitive when it is`() throws {
        let page = try #require(Repository.file("docs/journal-format.md"))
        let table = page.text.split(separator: "### ").first { $0.hasPrefix("Sensitive") } ?? ""
        let listed = RepositoryFile(path: page.path, text: String(table)).captures(/(?m)^\| `([a-z.]+)` \|/)
        let kinds = Repository.files(in: "Sources/Domain/Events").filter {
            $0.path.hasSuffix("/EventKind.swift") == false && $0.text.contains("func isSensitive(in")
        }
        #expect(kinds.flatMap { $0.captures(/static let word = "([^"]+)"/) }.sorted() == listed.sorted())
    }

    /// The stored word of a case as it is declared: its raw value, else its name.
    private static func stored(_ declaration: Substring) -> String {
        let parts = declaration.split(separator: "\"")
        return String(parts.count > 1 ? parts[1] : declaration)
    }
}
