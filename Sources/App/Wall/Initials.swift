import Domain

/// Initials in place of the names of a family's members, for a room in which names should not hang on the wall. Members
/// whose names begin alike get as many letters as it takes to tell them apart.
struct Initials: Hashable, Sendable {
    private let short: [String: String]

    init(_ dossier: Dossier) {
        var short: [String: String] = [:]
        let given = dossier.members.map(\.data.name.given)
        for name in given { short[name] = Initials.shortest(name, among: given) }
        for name in dossier.members.compactMap(\.data.name.surname) where short[name] == nil && !name.isEmpty {
            short[name] = "\(name.prefix(1))."
        }
        self.short = short
    }

    /// The text with every whole word that is a member's name replaced.
    func replaced(in text: String) -> String {
        var result = text
        for (name, letters) in short.sorted(by: { $0.key.count > $1.key.count }) where result.contains(name) {
            result = Initials.replace(name, by: letters, in: result)
        }
        return result
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
