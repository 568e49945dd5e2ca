import Domain

extension FactField {
    /// The child that a fact is about. A new one may be about several children at once: each gets an entry of its own (see
    /// `FactForm.forOtherChildren`), because it can end for one of them.
    static func child(
        _ name: String, _ path: WritableKeyPath<Fact, Reference<Member>>, isNew: Bool, _ family: FamilyID?, _ desk: Desk
    ) -> FactField {
        let dossier = desk.dossier(family)
        let minors = dossier.minors(on: desk.today)
        guard isNew else {
            return member(name, Text(nl: "Welk kind?", en: "Which child?"), path, dossier.children, family, desk)
        }
        return FactField(
            name, Text(nl: "Welke kinderen?", en: "Which children?"),
            .many(Options.members(minors, desk), adding: family.map(Addition.member)),
            read: { dossier.ledger.identity($0[keyPath: path]).id.value },
            write: { fact, values throws(Refusal) in
                guard let first = values.members(name).first else {
                    throw Refusal(
                        Text(nl: "Om welk kind gaat het? Kies er één of meer.", en: "Which child? Choose one or more."),
                        field: name)
                }
                fact[keyPath: path] = first
            })
    }
}

extension FactForm {
    /// The same fact for the other children that were chosen in this field.
    func forOtherChildren(
        _ fact: Fact, _ path: WritableKeyPath<Fact, Reference<Member>>, _ name: String, _ values: FormValues,
        _ desk: inout Desk
    ) -> [Entry] {
        guard correcting == nil else { return [] }
        return values.members(name).dropFirst().map { child in
            var other = fact
            other[keyPath: path] = child
            return desk.entry(other, confidential: Confidentiality.chosen(values))
        }
    }
}
