import Domain

extension FactField {
    /// One professional, who must be chosen. Somebody who is not in the directory any more stays until another is chosen.
    static func person(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, Professional>, _ family: FamilyID?, _ desk: Desk
    ) -> FactField {
        FactField(
            name, label, .one(Options.people(family, desk), adding: .person),
            read: { $0[keyPath: path].person?.id.value ?? "" },
            write: { fact, values throws(Refusal) in
                let earlier = fact[keyPath: path]
                guard let chosen = values.people(name).first else {
                    guard earlier.person == nil, !earlier.name.isEmpty else { _ = try values.person(name); return }
                    return
                }
                fact[keyPath: path] = earlier.person == chosen.person ? earlier : chosen
            }, show: { $0[keyPath: path].name.isEmpty ? Text(verbatim: "") : $0[keyPath: path].introduction },
            person: { $0[keyPath: path] })
    }

    static func optionalPerson(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, Professional?>, _ family: FamilyID?, _ desk: Desk
    ) -> FactField {
        FactField(
            name, label, .one([Options.none(desk)] + Options.people(family, desk), adding: .person),
            read: { $0[keyPath: path]?.person?.id.value ?? "-" },
            write: { fact, values in
                let earlier = fact[keyPath: path]
                let chosen = values.people(name).first
                let isSame = chosen?.person == earlier?.person
                fact[keyPath: path] = isSame ? earlier : chosen
            }, show: { $0[keyPath: path]?.introduction ?? Text(verbatim: "") }, person: { $0[keyPath: path] })
    }

    /// Any number of professionals; those who are in no directory stay.
    static func people(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, [Professional]>, _ family: FamilyID?, _ desk: Desk
    ) -> FactField {
        FactField(
            name, label, .many(Options.people(family, desk), adding: .person),
            read: { $0[keyPath: path].compactMap(\.person?.id.value).joined(separator: " ") },
            write: { fact, values in
                let earlier = fact[keyPath: path]
                let chosen = values.people(name).map { person in earlier.first { $0.person == person.person } ?? person
                }
                fact[keyPath: path] = chosen + earlier.filter { $0.person == nil }
            },
            show: { Text(verbatim: $0[keyPath: path].map(\.name.full).joined(separator: ", ")) })
    }
}
