import Domain

/// A professional in the team's directory: new, in passing or not, or as is known better now.
struct PersonForm: FactForm {
    let typed: String
    var correcting: Reference<Person>?
    /// Whether who fills it in writes about himself or herself.
    var isMe = false
    var family: FamilyID? { nil }
    /// Of what is added in passing by its name, so that no earlier draft takes its place.
    var subject: String { correcting?.id.value ?? typed }

    init(typed: String = "", correcting: Reference<Person>? = nil, isMe: Bool = false) {
        self.typed = typed
        self.correcting = correcting
        self.isMe = isMe
    }

    /// The directory is the team's, whichever family is on the table.
    init(family: FamilyID, correcting: Reference<Person>) { self.init(correcting: correcting) }

    /// What is corrected is looked through from the top; a name that was typed in passing is there already.
    var startsAt: String? { correcting == nil && !typed.isEmpty ? "role" : "given" }

    var title: Text {
        guard !isMe else { return Text(nl: "Uw eigen gegevens", en: "Your own details") }
        return correcting == nil
            ? Text(nl: "Nieuwe professional", en: "New professional")
            : Text(nl: "Gegevens verbeteren", en: "Correct the details")
    }

    func blank(_ desk: Desk) -> Person {
        Person(name: PersonForm.split(typed), role: "", organisation: .blank)
    }

    func rows(_ desk: Desk) -> [FactField<Person>] {
        [
            .line("given", Text(nl: "Voornaam", en: "First name"), \.name.given),
            .optionalLine("prefix", Text(nl: "Tussenvoegsel", en: "Name prefix"), \.name.prefix),
            .optionalLine("surname", Text(nl: "Achternaam", en: "Surname"), \.name.surname),
            .line("role", Text(nl: "Functie", en: "Role"), \.role), .organisation(desk),
            .optionalLine("phone", Text(nl: "Telefoon", en: "Phone"), \.phone),
            .optionalLine("email", Text(nl: "E-mail", en: "E-mail"), \.email),
            .optionalLine("reachable", Text(nl: "Wanneer bereikbaar?", en: "When reachable?"), \.reachable),
            .deputy(of: correcting, desk),
            .optionalText("mandate", Text(nl: "Mag beslissen", en: "May decide"), \.mandate),
            .optionalText("mayExpect", Text(nl: "Wat verwachten?", en: "What to expect?"), \.mayExpect),
            .optionalDay("since", Text(nl: "Hier sinds", en: "Here since"), \.since),
            .optionalDay("until", Text(nl: "Hier tot en met", en: "Here until"), \.until, .nearest),
        ]
    }

    func complete(_ fact: inout Person, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry] {
        guard !fact.name.given.isEmpty else {
            throw Refusal(Text(nl: "Vul een naam in.", en: "Enter a name."), field: "given")
        }
        return []
    }

    func said(_ fact: Person, _ desk: Desk) -> Text {
        Text(nl: "✓ Bewaard: \(fact.name.full).", en: "✓ Saved: \(fact.name.full).")
    }

    /// "Marijke de Wit" in its parts.
    static func split(_ typed: String) -> PersonName {
        let words = typed.split(separator: " ").map(String.init)
        guard let given = words.first else { return PersonName(given: "") }
        let rest = words.dropFirst()
        let prefixes: Set = ["de", "den", "der", "van", "het", "ter", "ten", "te", "'t", "in", "op", "el", "ben"]
        let prefix = rest.prefix { prefixes.contains($0.lowercased()) }
        let surname = rest.dropFirst(prefix.count)
        return PersonName(
            given: given, prefix: prefix.isEmpty ? nil : prefix.joined(separator: " "),
            surname: surname.isEmpty ? nil : surname.joined(separator: " "))
    }
}

extension FactField<Person> {
    /// Where the person works, which must be chosen; an organisation that is not there yet is added in passing.
    static func organisation(_ desk: Desk) -> FactField {
        let ledger = desk.team.ledger
        return FactField(
            "organisation", Text(nl: "Organisatie", en: "Organisation"),
            .one(Options.organisations(desk), adding: .organisation),
            read: { ledger.identity($0.organisation).id.value },
            write: { fact, values throws(Refusal) in
                fact.organisation = try values.organisation("organisation")
            })
    }
}

extension FactField<Person> {
    /// Who stands in; a reader sees as well when he or she left, and that somebody else is needed.
    fileprivate static func deputy(of person: Reference<Person>?, _ desk: Desk) -> FactField {
        let ledger = desk.team.ledger
        let others = Options.people(nil, desk).filter { $0.id != person.map { ledger.identity($0).id.value } }
        var field = optionalThing(
            "deputy", Text(nl: "Wie vervangt?", en: "Who stands in?"), \.deputy, others, adding: .person,
            in: ledger, desk)
        field.show = { person in
            guard let deputy = person.deputy else { return Text(verbatim: "") }
            guard let data = ledger[deputy]?.data else {
                return Text(nl: "niet meer in het adresboek ○", en: "no longer in the directory ○")
            }
            let name = Text(verbatim: data.name.full)
            guard let left = data.left(on: desk.today) else { return name }
            return name + Text(nl: " (\(left.nl))", en: " (\(left.en))")
                + Text(verbatim: data.isGone(on: desk.today) ? " ○" : "")
        }
        return field
    }
}

extension FormValues {
    func organisation(_ name: String) throws(Refusal) -> Reference<Organisation> {
        guard let chosen = chosen(name).first else {
            throw Refusal(
                Text(
                    nl: "Kies een organisatie, of schrijf een nieuwe op.",
                    en: "Choose an organisation, or write a new one."), field: name)
        }
        return Reference(EntryID(chosen))
    }
}
