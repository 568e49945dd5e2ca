import Domain

/// The first words of an own team: its name, and who sits here.
struct TeamForm: Form {
    /// A new folder, or that of a store which nobody has begun in.
    var place = SavePlace.newTeam
    let word = "team"
    var family: FamilyID? { nil }

    var title: Text { Text(nl: "Een eigen team", en: "A team of your own") }

    func intro(_ desk: Desk) -> [Text] {
        [
            Text(
                nl: "Hoe heet het team, en wie bent u? Dit is genoeg om te beginnen.",
                en: "What is the team called, and who are you? This is enough to begin.")
        ]
    }

    func fields(_ desk: Desk) -> [Field] {
        [
            Field("team", Text(nl: "Naam van het team", en: "The team’s name"), .line),
            Field("municipality", Text(nl: "Gemeente", en: "Municipality"), .line),
            Field("given", Text(nl: "Uw voornaam", en: "Your first name"), .line),
            Field("prefix", Text(nl: "Tussenvoegsel", en: "Name prefix"), .line),
            Field("surname", Text(nl: "Uw achternaam", en: "Your surname"), .line),
            Field("role", Text(nl: "Uw functie", en: "Your role"), .line),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        guard let team = values.optionalText("team") else {
            throw Refusal(Text(nl: "Hoe heet het team?", en: "What is the team called?"), field: "team")
        }
        guard let given = values.optionalText("given") else {
            throw Refusal(Text(nl: "Wie bent u?", en: "Who are you?"), field: "given")
        }
        let name = desk.entry(TeamName(name: team, municipality: values.optionalText("municipality")))
        let organisation = desk.entry(Organisation(name: team, sector: .known(.neighbourhoodTeam)))
        let me = PersonName(
            given: given, prefix: values.optionalText("prefix"), surname: values.optionalText("surname"))
        let person = desk.entry(Person(name: me, role: values.text("role"), organisation: Reference(organisation.id)))
        return desk.save(
            [name, organisation, person], to: place,
            said: Text(nl: "✓ Het team staat klaar.", en: "✓ The team is ready."))
    }

    func next(_ save: Save, _ desk: inout Desk) -> [Act] {
        guard let person = save.entries.last else { return [.home] }
        desk.me = Reference(person.id)
        return [.effect(.remember(Reference(person.id))), .home]
    }
}
