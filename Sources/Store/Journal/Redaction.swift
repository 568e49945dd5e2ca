import Domain
import FoundationEssentials

/// The entry by which a line's body is hidden at once and may be erased from every copy (a person's right to erasure).
///
/// This version obeys such entries when it reads; the kind that writes them is the domain's to add.
struct Redaction: Decodable {
    static let kind = "line.redacted"
    let kind: String
    /// The hash of the line, 64 hexadecimal digits.
    let line: String

    static func line(in element: ArraySlice<UInt8>) -> Fingerprint? {
        guard let redaction = try? JSONDecoder().decode(Redaction.self, from: Data(element)), redaction.kind == kind
        else { return nil }
        return Fingerprint(hex: redaction.line.utf8)
    }
}
