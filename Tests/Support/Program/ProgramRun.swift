/// What a run of the built program came to.
public struct ProgramRun: Sendable {
    /// The exit code; 128 and the signal's number when it was killed.
    public let code: Int32
    /// Standard output.
    public let output: String
    /// Standard error.
    public let complaint: String

    public var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}
