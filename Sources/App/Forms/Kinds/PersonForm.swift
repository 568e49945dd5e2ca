import Domain

/// A professional, added in passing: name, role, organisation; a new organisation needs only its field of work.
struct PersonForm: Form {
    let typed: String
    let word = "person"
    var family: FamilyID? { nil }

    init(typed: String = "") {
        self.typed = typed
    }

    var title: Text { Text(nl: "Nieuwe professional", en: "New professional") }

    func fields(_ desk: Desk) -> [Field] {
        let name = PersonForm.split(typed)
        let organisations = desk.team.organisations.map {
            Option(id: $0.id.id.value, label: $0.data.name, detail: desk.say($0.data.sector.label))
        }
        return [
            Field("given", Text(nl: "Voornaam", en: "First name"), .line, initial: name.given),
            Field("prefix", Text(nl: "Tussenvoegsel", en: "Name prefix"), .line, initial: name.prefix ?? ""),
            Field("surname", Text(nl: "Achternaam", en: "Surname"), .line, initial: name.surname ?? ""),
            Field("role", Text(nl: "Functie", en: "Role"), .line),
            Field(
                "organisation", Text(nl: "Organisatie", en: "Organisation"), .one([Options.none(desk)] + organisations),
                initial: "-"),
            Field("newOrganisation", Text(nl: "Of: nieuwe", en: "Or: a new one"), .line),
            Field(
                "sector", Text(nl: "Werkveld (nieuwe)", en: "Field (new one)"),
                .one(Options.optionalWords(Sector.self, desk)), initial: "-"),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        var entries: [Entry] = []
        let organisation: Reference<Organisation>
        if let name = values.optionalText("newOrganisation") {
            guard let sector: Sector = values.word("sector") else {
                throw Refusal(
                    Text(nl: "Kies het werkveld van de organisatie.", en: "Choose the organisation’s field of work."),
                    field: "sector")
            }
            let entry = desk.entry(Organisation(name: name, sector: .known(sector)))
            entries.append(entry)
            organisation = Reference(entry.id)
        } else if let id = values.chosen("organisation").first {
            organisation = Reference(EntryID(id))
        } else {
            throw Refusal(
                Text(
                    nl: "Kies een organisatie, of schrijf een nieuwe op.",
                    en: "Choose an organisation, or write a new one."), field: "organisation")
        }
        guard let given = values.optionalText("given") else {
            throw Refusal(Text(nl: "Vul een naam in.", en: "Enter a name."), field: "given")
        }
        let name = PersonName(
            given: given, prefix: values.optionalText("prefix"), surname: values.optionalText("surname"))
        entries.append(desk.entry(Person(name: name, role: values.text("role"), organisation: organisation)))
        return desk.save(entries, to: .team, said: Text(nl: "✓ Bewaard: \(name.full).", en: "✓ Saved: \(name.full)."))
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
