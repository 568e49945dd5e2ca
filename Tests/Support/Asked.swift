import Domain

/// What one check finds in a file, in the shape tests compare.
public struct Asked: Equatable, Sendable {
    public let line: String
    public let evidence: [[String]]

    public init<Kind: Check>(_ check: Kind.Type, in file: CaseFile, _ language: Language = .nl) {
        let findings = check.findings(in: file)
        line = findings.isEmpty ? "" : check.line(for: findings, in: file)(language)
        evidence = findings.map { $0.evidence.map(\.value) }
    }

    /// - Parameter evidence: the entries of each finding, oldest first.
    public init(_ line: String, _ evidence: [[String]]) {
        self.line = line
        self.evidence = evidence
    }

    public static let nothing = Asked("", [])
}
