import Domain

/// Somebody works here no more: he or she stays in the directory with the date, and is offered last in lists.
struct LeavingForm: Form {
    let person: Reference<Person>
    let word = "leaving"
    let startsAtFirstField = true
    var subject: String { person.id.value }
    var family: FamilyID? { nil }

    var title: Text { Text(nl: "Werkt hier niet meer", en: "Works here no more") }

    func intro(_ desk: Desk) -> [Text] {
        [
            Text(
                nl: "De naam blijft in het adresboek staan, met deze datum. In dossiers verandert niets.",
                en: "The name stays in the directory, with this date. Nothing changes in files.")
        ]
    }

    func fields(_ desk: Desk) -> [Field] {
        [
            Field(
                "until", Text(nl: "Laatste dag", en: "Last day"), .day(.past),
                initial: desk.say(Text(nl: "vandaag", en: "today")))
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        guard let known = desk.team.ledger[person] else {
            throw Refusal(Text(nl: "Deze naam is hier niet meer.", en: "This name is not here any more."))
        }
        var data = known.data
        data.until = try values.requiredDay("until", .past)
        return desk.save(
            [desk.entry(data, correcting: known)], to: .team,
            said: Text(
                nl: "✓ Bewaard: \(data.name.full) is weg.", en: "✓ Saved: \(data.name.full) has left."))
    }
}
