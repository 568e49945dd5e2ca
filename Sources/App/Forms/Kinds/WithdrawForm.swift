import Domain

/// Takes an entry back with a reason; it stays in the file.
struct WithdrawForm: Form {
    let family: FamilyID?
    let entry: EntryID
    let word = "withdraw"
    var subject: String { entry.value }

    var title: Text { Text(nl: "Terugnemen", en: "Take back") }

    func intro(_ desk: Desk) -> [Text] {
        [
            Wall(desk.dossier(family), desk).summary(entry),
            Text(
                nl: "Dit blijft in het dossier staan met uw reden. Het telt niet meer mee.",
                en: "This stays in the file with your reason. It no longer counts."),
        ]
    }

    func fields(_ desk: Desk) -> [Field] {
        [Field("reason", Text(nl: "Waarom?", en: "Why?"), .text)]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        guard let reason = values.optionalText("reason") else {
            throw Refusal(
                Text(nl: "Schrijf op waarom u dit terugneemt.", en: "Write down why you take this back."),
                field: "reason")
        }
        return desk.save(
            [desk.entry(Withdrawal(entry: entry, reason: reason))], to: place(family),
            said: Text(nl: "✓ Teruggenomen.", en: "✓ Taken back."))
    }

    func next(_ save: Save, _ desk: inout Desk) -> [Act] { [.back, .back] }
}
