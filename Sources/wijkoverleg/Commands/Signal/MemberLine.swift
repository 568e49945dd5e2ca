import Domain
import Terminal

/// One line of the list of a family's members.
struct MemberLine {
    let number: Int
    let id: String
    /// First name only; nothing when the entry is confidential.
    let name: String?
    let role: Term<MemberRole>
    let age: Age?

    static func all(_ members: NumberedMembers, on today: Day) -> [MemberLine] {
        members.members.enumerated().map { place, member in
            MemberLine(
                number: place + 1, id: member.id.id.value, name: member.isConfidential ? nil : member.data.name.given,
                role: member.data.role, age: member.data.age(on: today))
        }
    }

    /// Number, first name, role and for a child its age, in columns.
    static func table(_ lines: [MemberLine], _ language: Language) -> String {
        let hidden = Text(nl: "▒ vertrouwelijk", en: "▒ confidential")
        let rows = lines.map { line in
            let age = line.role == .child ? line.age?.long(language) : nil
            return ["\(line.number)", line.name ?? hidden(language), line.role.label(language), age ?? ""]
        }
        let columns = Columns([.init(alignment: .right), .init(), .init(), .init()])
        return columns.lines(rows, width: 1000).map { $0 + "\n" }.joined()
    }
}

extension MemberLine: Encodable {
    private enum Key: String, CodingKey {
        case number, id, name, role, ageInMonths
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(number, forKey: .number)
        try container.encode(id, forKey: .id)
        try container.encodeIfPresent(name, forKey: .name)
        try container.encode(role, forKey: .role)
        try container.encodeIfPresent(age?.months, forKey: .ageInMonths)
    }
}
