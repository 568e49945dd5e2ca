import Domain

/// Somebody goes to work elsewhere. What files say of earlier days keeps the old organisation.
struct OtherOrganisationForm: Form {
    let person: Reference<Person>
    let word = "other-organisation"
    let startsAt: String? = "organisation"
    var subject: String { person.id.value }
    var family: FamilyID? { nil }

    var title: Text { Text(nl: "Werkt nu ergens anders", en: "Works elsewhere now") }

    func intro(_ desk: Desk) -> [Text] {
        guard let data = desk.team.ledger[person]?.data else { return [] }
        let work = [data.name.full, data.role, desk.team.ledger[data.organisation]?.data.name ?? ""]
        return [
            Text(verbatim: work.filter { !$0.isEmpty }.joined(separator: ", ")),
            Text(
                nl: "Wat al in dossiers staat, blijft op naam van de oude organisatie.",
                en: "What is already in files keeps the old organisation’s name."),
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
            Field("mayExpect", Text(nl: "Wat verwachten?", en: "What to expect?"), .text),
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
            reachable: values.optionalText("reachable"), mayExpect: values.optionalText("mayExpect"),
            since: try since(values, desk))
        let place = desk.team.ledger[organisation]?.data.name ?? ""
        return desk.save(
            [desk.entry(data, correcting: known)], to: .team,
            said: Text(
                nl: "✓ Bewaard: \(data.name.full) werkt nu bij \(place).",
                en: "✓ Saved: \(data.name.full) works at \(place) now."))
    }

    /// Until that day people find somebody where he or she still works.
    private func since(_ values: FormValues, _ desk: Desk) throws(Refusal) -> Day {
        let day = try values.requiredDay("since", .past)
        guard day <= desk.today else {
            throw Refusal(
                Text(
                    nl: "Die dag komt nog. Leg nu met w de laatste dag vast, en dit als het zover is.",
                    en: "That day is still to come. Record the last day now with w, and this when it comes."),
                field: "since")
        }
        return day
    }
}
