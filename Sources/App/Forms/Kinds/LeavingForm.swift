import Domain

/// Somebody works here no more, or soon: he or she stays in the directory with the date, and is offered last in lists.
struct LeavingForm: Form {
    let person: Reference<Person>
    let word = "leaving"
    let startsAt: String? = "until"
    var subject: String { person.id.value }
    var family: FamilyID? { nil }

    var title: Text { Text(nl: "Werkt hier niet meer", en: "No longer works here") }

    func intro(_ desk: Desk) -> [Text] {
        let name = desk.team.ledger[person]?.data.name.full ?? "?"
        return [
            Text(
                nl: "\(name) blijft in het adresboek staan, met deze datum. In dossiers verandert niets.",
                en: "\(name) stays in the directory, with this date. Nothing changes in files.")
        ]
    }

    func fields(_ desk: Desk) -> [Field] {
        [
            Field(
                "until", Text(nl: "Laatste dag", en: "Last day"), .day(.nearest),
                initial: desk.say(Text(nl: "vandaag", en: "today")))
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        guard let known = desk.team.ledger[person] else {
            throw Refusal(Text(nl: "Deze naam is hier niet meer.", en: "This name is not here any more."))
        }
        let last = try values.requiredDay("until", .nearest)
        var data = known.data
        data.until = last
        let until = last.short(from: desk.today)
        let name = data.name.full
        let said =
            data.isGone(on: desk.today)
            ? Text(
                nl: "✓ Bewaard: \(name) werkte hier tot en met \(until.nl).",
                en: "✓ Saved: \(name) worked here until \(until.en).")
            : Text(
                nl: "✓ Bewaard: \(name) werkt hier tot en met \(until.nl).",
                en: "✓ Saved: \(name) works here until \(until.en).")
        return desk.save([desk.entry(data, correcting: known)], to: .team, said: said)
    }
}
