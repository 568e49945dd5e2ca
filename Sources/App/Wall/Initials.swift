import Domain

/// Initials in place of the names of a family's members and of those around it who help, for a room in which names should not hang on the wall. Members
/// whose names begin alike get as many letters as it takes to tell them apart.
struct Initials: Hashable, Sendable {
    /// The longest names first.
    private let names: [Name]

    private struct Name: Hashable, Sendable {
        let name: String
        let letters: String
    }

    init(_ dossier: Dossier) {
        var short: [String: String] = [:]
        let given = dossier.members.map(\.data.name.given)
        for name in given { short[name] = Initials.shortest(name, among: given) }
        let around = dossier.ledger.known(NetworkSupport.self).flatMap { Initials.names(in: $0.data.name) }
        for name in around where short[name] == nil { short[name] = Initials.shortest(name, among: given + around) }
        for name in dossier.members.compactMap(\.data.name.surname) where short[name] == nil && !name.isEmpty {
            short[name] = "\(name.prefix(1))."
        }
        let byLength = short.sorted { ($0.key.count, $0.key) > ($1.key.count, $1.key) }
        names = byLength.map { Name(name: $0.key, letters: $0.value) }
    }

    /// The names in how people call somebody around the family: "Fatma" of "oma Fatma", "Truus" of "Buurvrouw Truus".
    private static func names(in called: String) -> [String] {
        let words = called.split { !$0.isLetter && $0 != "-" && $0 != "’" && $0 != "'" }.map(String.init)
        return words.filter { ($0.first?.isUppercase ?? false) && !kin.contains($0.lowercased()) }
    }

    /// How somebody is called without a name.
    private static let kin: Set = [
        "oma", "opa", "tante", "oom", "buurvrouw", "buurman", "buren", "mevrouw", "meneer", "moeder", "vader", "zus",
        "broer", "nicht", "neef", "vriendin", "vriend", "grandma", "grandpa", "aunt", "uncle", "neighbour",
    ]

    /// The text with every whole word that is a member's name replaced.
    func replaced(in text: String) -> String {
        var result = text
        for one in names where Initials.mayHold(result, one.name) {
            result = Initials.replace(one.name, by: one.letters, in: result)
        }
        return result
    }

    /// Whether the bytes of a name are in a text at all: most texts name nobody, and a search by characters costs ten times
    /// as much. A name with an accent can be written in two ways, which only the search by characters knows.
    private static func mayHold(_ text: String, _ name: String) -> Bool {
        guard let first = name.utf8.first, name.utf8.allSatisfy({ $0 < 0x80 }) else { return !name.isEmpty }
        var bytes = text.utf8[...]
        while let place = bytes.firstIndex(of: first) {
            if bytes[place...].starts(with: name.utf8) { return true }
            bytes = bytes[place...].dropFirst()
        }
        return false
    }

    /// "vader van Noor" is how somebody is called, not a name: it keeps its first word.
    private static func shortest(_ name: String, among all: [String]) -> String {
        let others = all.filter { $0 != name }
        let first = name.split(separator: " ").first.map(String.init) ?? name
        guard first.first?.isUppercase ?? false else { return name }
        for length in 1..<max(2, first.count) {
            let head = first.prefix(length)
            if !others.contains(where: { $0.hasPrefix(head) }) { return "\(head)." }
        }
        return "\(first.prefix(max(1, first.count - 1)))."
    }

    private static func replace(_ name: String, by letters: String, in text: String) -> String {
        var result = ""
        var rest = text[...]
        while let range = rest.firstRange(of: name) {
            let before = rest[..<range.lowerBound].last
            let after = rest[range.upperBound...].first
            let isWord = !(before?.isLetter ?? false) && !(after?.isLetter ?? false)
            result += rest[..<range.lowerBound] + (isWord ? letters : name)
            rest = rest[range.upperBound...]
            if isWord, letters.hasSuffix("."), rest.first == "." { rest = rest.dropFirst() }
        }
        return result + rest
    }
}
