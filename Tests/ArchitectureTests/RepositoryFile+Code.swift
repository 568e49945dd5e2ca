extension Repository {
    /// The code of every Swift file that ends up in the program, by its path; read once, as many rules look at it.
    static let code: [(path: String, text: String)] = sources.map { ($0.path, $0.codeOnly) }
}

extension RepositoryFile {
    /// The text without its comments and without what stands between quotes, so that words in sentences are no code.
    var codeOnly: String {
        var isInBlock = false
        return lines.map { line -> String in
            guard line.utf8.contains(UInt8(ascii: "\"")) else { return isInBlock ? "" : uncommented(String(line)) }
            let marks = line.matches(of: /"""/).count
            defer { if marks % 2 == 1 { isInBlock.toggle() } }
            if isInBlock || marks > 0 { return "" }
            return uncommented(String(line.replacing(/"(?:[^"\\]|\\.)*"/, with: "\"\"")))
        }.joined(separator: "\n")
    }

    private func uncommented(_ line: String) -> String {
        guard let comment = line.firstRange(of: "//") else { return line }
        return String(line[..<comment.lowerBound])
    }

    /// A file that is in no folder, to try a rule on.
    static func sample(_ text: String) -> RepositoryFile { RepositoryFile(path: "sample.swift", text: text) }
}
