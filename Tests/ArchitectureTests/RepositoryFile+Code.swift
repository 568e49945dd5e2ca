extension RepositoryFile {
    /// The text without its comments and without what stands between quotes, so that words in sentences are no code.
    var codeOnly: String {
        var isInBlock = false
        return lines.map { line -> String in
            let marks = line.matches(of: /"""/).count
            defer { if marks % 2 == 1 { isInBlock.toggle() } }
            if isInBlock || marks > 0 { return "" }
            let unquoted = line.replacing(/"(?:[^"\\]|\\.)*"/, with: "\"\"")
            return String(unquoted.prefix(upTo: unquoted.firstRange(of: "//")?.lowerBound ?? unquoted.endIndex))
        }.joined(separator: "\n")
    }

    /// A file that is in no folder, to try a rule on.
    static func sample(_ text: String) -> RepositoryFile { RepositoryFile(path: "sample.swift", text: text) }
}
