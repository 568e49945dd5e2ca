import Domain

extension FactField {
    /// One thing of the file that the fact is about, which must be chosen from what is offered.
    static func thing<Thing>(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, Reference<Thing>>, _ options: [Option],
        adding: Addition? = nil, in ledger: Ledger, missing: Text = whatIsItAbout
    ) -> FactField {
        FactField(
            name, label, .one(options, adding: adding), read: { ledger.identity($0[keyPath: path]).id.value },
            write: { fact, values throws(Refusal) in
                guard let chosen = values.chosen(name).first else {
                    throw Refusal(missing, field: name)
                }
                fact[keyPath: path] = ledger.chosen(chosen, [fact[keyPath: path]])
            })
    }

    static var whatIsItAbout: Text {
        Text(nl: "Waar gaat het over? Kies een regel.", en: "What is it about? Choose a line.")
    }

    static func optionalThing<Thing>(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, Reference<Thing>?>, _ options: [Option],
        adding: Addition? = nil, in ledger: Ledger, _ desk: Desk
    ) -> FactField {
        FactField(
            name, label, .one([Options.none(desk)] + options, adding: adding),
            read: { $0[keyPath: path].map { ledger.identity($0).id.value } ?? "-" },
            write: { fact, values in
                let earlier = [fact[keyPath: path]].compactMap { $0 }
                fact[keyPath: path] = values.chosen(name).first.map { ledger.chosen($0, earlier) }
            })
    }

    /// Any number of things of the file.
    static func things<Thing>(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, [Reference<Thing>]>, _ options: [Option],
        adding: Addition? = nil, in ledger: Ledger
    ) -> FactField {
        FactField(
            name, label, .many(options, adding: adding),
            read: { $0[keyPath: path].map { ledger.identity($0).id.value }.joined(separator: " ") },
            write: { fact, values in
                let earlier = fact[keyPath: path]
                fact[keyPath: path] = values.chosen(name).map { ledger.chosen($0, earlier) }
            })
    }

    /// One member of the family, who must be chosen.
    static func member(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, Reference<Member>>, _ members: [Known<Member>],
        _ family: FamilyID?, _ desk: Desk
    ) -> FactField {
        let dossier = desk.dossier(family)
        var field = thing(
            name, label, path, Options.members(members, desk), adding: family.map(Addition.member),
            in: dossier.ledger,
            missing: Text(nl: "Over wie gaat het? Kies iemand.", en: "Whom is it about? Choose someone."))
        field.show = { Text(verbatim: dossier.name(of: $0[keyPath: path])) }
        return field
    }

    static func optionalMember(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, Reference<Member>?>, _ family: FamilyID?,
        _ desk: Desk
    ) -> FactField {
        let dossier = desk.dossier(family)
        var field = optionalThing(
            name, label, path, Options.members(dossier.members, desk), adding: family.map(Addition.member),
            in: dossier.ledger, desk)
        field.show = { Text(verbatim: $0[keyPath: path].map(dossier.name) ?? "") }
        return field
    }

    /// Any number of members; all of the family are offered unless others are given.
    static func members(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, [Reference<Member>]>, _ family: FamilyID?,
        among members: [Known<Member>]? = nil, _ desk: Desk
    ) -> FactField {
        let dossier = desk.dossier(family)
        var field = things(
            name, label, path, Options.members(members ?? dossier.members, desk), adding: family.map(Addition.member),
            in: dossier.ledger)
        field.show = { Text(verbatim: dossier.names(of: $0[keyPath: path])) }
        return field
    }
}

extension Ledger {
    /// The thing that was chosen by its lasting id: as the fact named it already where it is the same one, so that a
    /// correction changes nothing that nobody changed.
    fileprivate func chosen<Thing>(_ id: String, _ earlier: [Reference<Thing>]) -> Reference<Thing> {
        let reference = Reference<Thing>(EntryID(id))
        return earlier.first { same($0, reference) } ?? reference
    }
}
