import Domain
import Terminal

/// How the members are called at the head of narrow columns: each as short as it takes to tell them apart.
struct ShortNames {
    private let short: [Reference<Member>: String]

    init(_ members: [Known<Member>], _ wall: Wall) {
        let initials = Initials(wall.dossier)
        var short: [Reference<Member>: String] = [:]
        var taken: Set<String> = []
        for member in members {
            let first = ShortNames.letters(of: initials.replaced(in: member.data.name.given))
            var name = first
            var number = 2
            while !taken.insert(name).inserted {
                name = "\(first)\(number)"
                number += 1
            }
            short[member.id] = name
        }
        self.short = short
    }

    subscript(_ member: Reference<Member>) -> String { short[member] ?? "?" }

    /// "vader van N." is called "vN", "de baby" is "baby".
    private static func letters(of name: String) -> String {
        let words = name.split(separator: " ")
        guard words.count > 1, let last = words.last, let first = words.first?.first else {
            return TextLayout.cut(name.last == "." ? String(name.dropLast()) : name, width: 4)
        }
        guard let letter = last.first, letter.isUppercase else { return String(last.prefix(4)) }
        return "\(first)\(letter)"
    }
}
