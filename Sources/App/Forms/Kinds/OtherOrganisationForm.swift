import Domain

/// Somebody goes to work elsewhere. What files say of earlier days keeps the old organisation.
struct OtherOrganisationForm: Form {
    let person: Reference<Person>
    let word = "other-organisation"
    let startsAtFirstField = true
    var subject: String { person.id.value }
    var family: FamilyID? { nil }

    var title: Text { Text(nl: "Werkt nu ergens anders", en: "Works elsewhere now") }

    func intro(_ desk: Desk) -> [Text] {
        [
            Text(
                nl: "Wat in dossiers staat, houdt de oude organisatie. Nummer en afspraken vult u hier nieuw in.",
                en: "What stands in files keeps the old organisation. Number and arrangements are filled in anew here.")
        ]
    }

    func fields(_ desk: Desk) -> [Field] {
        [
            Field(
                "organisation", Text(nl: "Waar nu?", en: "Where now?"),
                .one(Options.organisations(desk), adding: .organisation)),
            Field(
                "role", Text(nl: "Functie", en: "Role"), .line, initial: desk.team.ledger[person]?.data.role ?? ""),
            Field(
                "since", Text(nl: "Vanaf", en: "From"), .day(.past), initial: desk.say(Text(nl: "vandaag", en: "today"))
            ),
            Field("phone", Text(nl: "Telefoon", en: "Phone"), .line),
            Field("email", Text(nl: "E-mail", en: "E-mail"), .line),
            Field("reachable", Text(nl: "Wanneer bereikbaar?", en: "When reachable?"), .line),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        guard let known = desk.team.ledger[person] else {
            throw Refusal(Text(nl: "Deze naam is hier niet meer.", en: "This name is not here any more."))
        }
        let organisation = try values.organisation("organisation")
        guard !desk.team.ledger.same(organisation, known.data.organisation) else {
            throw Refusal(
                Text(
                    nl: "Daar werkt deze persoon al. Kies een andere organisatie.",
                    en: "This person works there already. Choose another organisation."), field: "organisation")
        }
        let data = Person(
            name: known.data.name, role: values.text("role"), organisation: organisation,
            phone: values.optionalText("phone"), email: values.optionalText("email"),
            reachable: values.optionalText("reachable"), since: try values.requiredDay("since", .past))
        return desk.save(
            [desk.entry(data, correcting: known)], to: .team,
            said: Text(nl: "✓ Bewaard: \(data.name.full).", en: "✓ Saved: \(data.name.full)."))
    }
}
