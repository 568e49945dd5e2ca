/// The bytes of a file that should be text, as other programs write them.
enum FileText {
    private static let mark: [UInt8] = [0xef, 0xbb, 0xbf]

    /// Without the mark that some programs put before UTF-8.
    static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    }

    /// Names the first line that is no UTF-8.
    static func validate(_ bytes: [UInt8]) throws(DossierFault) {
        guard String(validating: bytes, as: UTF8.self) == nil else { return }
        let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
        let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
        throw DossierFault(.notUTF8, line: bad.map { $0 + 1 })
    }
}
