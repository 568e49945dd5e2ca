import Support

/// Pictures of the program in a document: between `<!-- screen: NAME -->` and `<!-- end of screen -->` stands the golden of
/// that name, so that no document shows a screen that the program does not.
struct DocumentScreens {
    let document: RepositoryFile

    private static var block: Regex<(Substring, name: Substring)> {
        /<!-- screen: (?<name>[^ ]+) -->\n[\s\S]*?<!-- end of screen -->/
    }

    var names: [String] { document.text.matches(of: DocumentScreens.block).map { String($0.output.name) } }

    /// The document with every picture as it is stored now; a golden that is gone leaves a sentence that says so.
    var refreshed: String {
        document.text.replacing(DocumentScreens.block) { match in
            let name = String(match.output.name)
            return "<!-- screen: \(name) -->\n```text\n\(DocumentScreens.picture(name))\n```\n<!-- end of screen -->"
        }
    }

    private static func picture(_ name: String) -> String {
        guard let golden = Repository.file("Tests/AppTests/Goldens/\(name).txt") else { return "(no golden \(name))" }
        var rows = golden.lines.prefix { !$0.hasPrefix("---") }
        while let last = rows.last, last.isEmpty { rows.removeLast() }
        return rows.joined(separator: "\n")
    }

    /// Nothing when the document is current, else what to do about it.
    func complaint() throws -> String? {
        try GeneratedFile(path: document.path, fresh: refreshed).complaint()
    }
}
