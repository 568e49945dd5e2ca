import Domain

/// Takes a mistake out of the directory, with a reason. Who leaves stays in it: that is `LeavingForm`.
struct RemovalForm: Form {
    let entry: EntryID
    let name: String
    let word = "removal"
    var subject: String { entry.value }
    var family: FamilyID? { nil }

    var title: Text { Text(nl: "Uit het adresboek", en: "Out of the directory") }

    func intro(_ desk: Desk) -> [Text] {
        [
            Text(
                nl:
                    "\(name) gaat uit het adresboek. Doe dit alleen bij een vergissing, bijvoorbeeld als de naam er twee keer in staat.",
                en: "\(name) is taken out of the directory. Do this only for a mistake, such as a name listed twice."
            ),
            Text(nl: "In dossiers verandert niets.", en: "Nothing changes in files."),
        ]
    }

    func fields(_ desk: Desk) -> [Field] { [Field("reason", Text(nl: "Waarom?", en: "Why?"), .text)] }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        guard let reason = values.optionalText("reason") else {
            throw Refusal(
                Text(nl: "Schrijf op waarom u dit terugneemt.", en: "Write down why you take this back."),
                field: "reason")
        }
        let readings = desk.team.ledger.readings(of: entry).map { desk.entry(Withdrawal(entry: $0.id, reason: reason)) }
        return desk.save(
            readings, to: .team,
            said: Text(nl: "✓ Uit het adresboek: \(name).", en: "✓ Out of the directory: \(name)."))
    }
}
