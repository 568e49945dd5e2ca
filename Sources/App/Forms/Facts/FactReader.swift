import Domain

/// Reads the fields of many facts of one kind: the rows of its form are made once, which is what costs.
struct FactReader {
    let shown: (any EventKind) -> [ShownField]
}

extension FactForms {
    /// A reader for a kind by its stored word; nothing where no form shows it.
    static func reader(_ word: String, _ family: FamilyID, _ desk: Desk) -> FactReader? {
        all.first { FactForms.word(of: $0) == word }.map { reader($0, family, desk) }
    }

    private static func reader<Kind: FactForm>(_ type: Kind.Type, _ family: FamilyID, _ desk: Desk) -> FactReader {
        let form = Kind(family: family, correcting: .blank)
        let rows = form.rows(desk)
        return FactReader { fact in
            guard let fact = fact as? Kind.Fact else { return [] }
            let discreet = form.discreetFields(of: fact)
            return rows.map { row in
                ShownField(
                    name: row.name, label: row.label, words: row.shown(of: fact),
                    isDiscreet: discreet.contains(row.name), also: row.person?(fact).map { " " + $0.name.full } ?? "")
            }
        }
    }
}
