import Domain

extension FactField {
    /// Names of people who are in no directory: members of the family, or anybody else who is typed.
    static func names(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, [String]>, _ family: FamilyID?, _ desk: Desk
    ) -> FactField {
        let named = MemberNames(family, desk)
        return FactField(
            name, label, .many(named.options, adding: .someoneElse),
            read: { $0[keyPath: path].map(named.id).joined(separator: " ") },
            write: { $0[keyPath: path] = $1.chosen(name).map(named.name) },
            show: { Text(verbatim: $0[keyPath: path].joined(separator: ", ")) })
    }

    static func optionalName(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, String?>, _ family: FamilyID?, _ desk: Desk
    ) -> FactField {
        let named = MemberNames(family, desk)
        return FactField(
            name, label, .one([Options.none(desk)] + named.options, adding: .someoneElse),
            read: { $0[keyPath: path].map(named.id) ?? "-" },
            write: { $0[keyPath: path] = $1.chosen(name).first.map(named.name) },
            show: { Text(verbatim: $0[keyPath: path] ?? "") })
    }
}

/// Names as facts hold them, and the lines of a list that stand for them.
private struct MemberNames {
    let options: [Option]
    private let members: [(id: String, name: String)]

    init(_ family: FamilyID?, _ desk: Desk) {
        let known = desk.dossier(family).members
        options = Options.members(known, desk)
        members = known.map { ($0.id.id.value, $0.data.name.given) }
    }

    func id(of name: String) -> String { members.first { $0.name == name }?.id ?? OwnWord.id(name) }

    func name(of id: String) -> String { OwnWord.text(id) ?? members.first { $0.id == id }?.name ?? "?" }
}
