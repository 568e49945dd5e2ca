import Domain

extension FactField {
    /// For whom it holds; nobody in particular means the whole family.
    static func whom(
        _ name: String, _ path: WritableKeyPath<Fact, [Reference<Member>]>, _ family: FamilyID?, _ desk: Desk
    ) -> FactField {
        var field = members(name, Text(nl: "Wie? (leeg: gezin)", en: "Who? (empty: family)"), path, family, desk)
        field.show = { fact in
            guard !fact[keyPath: path].isEmpty else { return Text(nl: "het hele gezin", en: "the whole family") }
            return Text(verbatim: desk.dossier(family).names(of: fact[keyPath: path]))
        }
        return field
    }

    /// For which children it holds; none in particular means all children of the family.
    static func children(
        _ name: String, _ path: WritableKeyPath<Fact, [Reference<Member>]>, _ family: FamilyID?, _ desk: Desk
    ) -> FactField {
        let dossier = desk.dossier(family)
        var field = members(
            name, Text(nl: "Kind? (leeg: alle)", en: "Child? (empty: all)"), path, family, among: dossier.children, desk
        )
        field.show = { fact in
            guard !fact[keyPath: path].isEmpty else { return Text(nl: "alle kinderen", en: "all children") }
            return Text(verbatim: dossier.names(of: fact[keyPath: path]))
        }
        return field
    }
}
