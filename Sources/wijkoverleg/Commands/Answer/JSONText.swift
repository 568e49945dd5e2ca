import ArgumentParser
import Domain
import FoundationEssentials
import Terminal

/// An answer as JSON: keys in alphabetical order, nothing left out of stored words, and yet no byte in it that can steer
/// a terminal. What must not be shown stands there as `\u` with its number, which every JSON reader turns back.
enum JSONText {
    static func of(_ answer: some Encodable) throws(Complaint) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        do {
            return harmless(String(decoding: try encoder.encode(answer), as: UTF8.self)) + "\n"
        } catch {
            throw Complaint(
                Text(
                    nl: "Dit kan niet als JSON worden geschreven. Laat --json weg.",
                    en: "This cannot be written as JSON. Leave out --json."), .refused)
        }
    }

    /// The same JSON without a sign that can steer a terminal. Outside strings a JSON text is ASCII, so every sign that is
    /// escaped here stands in a string.
    static func harmless(_ json: String) -> String {
        var safe = String.UnicodeScalarView()
        for scalar in json.unicodeScalars {
            if scalar == "\n" || CellWidth.of(scalar) != nil {
                safe.append(scalar)
            } else {
                for unit in String(scalar).utf16 { safe.append(contentsOf: escape(unit).unicodeScalars) }
            }
        }
        return String(safe)
    }

    private static func escape(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
