import Domain

/// Where a fact keeps who saw or said something: a professional, somebody of the family, or anybody else by name.
struct Witness<Fact> {
    let person: WritableKeyPath<Fact, Professional?>
    let member: WritableKeyPath<Fact, Reference<Member>?>
    let name: WritableKeyPath<Fact, String?>
}

extension FactField {
    /// One who saw or said it, chosen from everyone who can have. Who is in no directory any more stays until another is
    /// chosen.
    static func optionalWitness(
        _ name: String, _ label: Text, _ witness: Witness<Fact>, _ family: FamilyID?, _ desk: Desk
    ) -> FactField {
        let ledger = desk.ledger(family)
        let id = { (fact: Fact) -> String in
            if let person = fact[keyPath: witness.person]?.person { return desk.team.ledger.identity(person).id.value }
            if let member = fact[keyPath: witness.member] { return ledger.identity(member).id.value }
            return fact[keyPath: witness.name].map(OwnWord.id) ?? "-"
        }
        return FactField(
            name, label, .one([Options.none(desk)] + Options.witnesses(family, desk), adding: .witness), read: id,
            write: { fact, values in
                let chosen = values.chosen(name).first
                guard (chosen ?? "-") != id(fact) else { return }
                fact[keyPath: witness.person] = values.people(name).first
                fact[keyPath: witness.member] = chosen.flatMap { ledger[Reference<Member>(EntryID($0))]?.id }
                fact[keyPath: witness.name] = chosen.flatMap(OwnWord.text)
            },
            show: { fact in
                if let person = fact[keyPath: witness.person] { return person.introduction }
                let member = fact[keyPath: witness.member].flatMap { ledger[$0] }
                return member?.data.introduction ?? Text(verbatim: fact[keyPath: witness.name] ?? "")
            }, person: { $0[keyPath: witness.person] })
    }
}
