import Domain

/// A move from another municipality, or what became of the old file since.
struct MoveForm: Form {
    let family: FamilyID?
    var correcting: Reference<Move>?
    let word = "move"
    var subject: String { correcting?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<Move>? = nil) {
        self.family = family
        self.correcting = correcting
    }

    var title: Text { Text(nl: "Verhuisd uit een andere gemeente", en: "Moved from another municipality") }

    private func known(_ desk: Desk) -> Known<Move>? {
        guard let family, let correcting else { return nil }
        return desk.dossier(family).ledger[correcting]
    }

    func fields(_ desk: Desk) -> [Field] {
        let now = known(desk)?.data
        return [
            Field("from", Text(nl: "Vorige gemeente", en: "Earlier municipality"), .line, initial: now?.from ?? ""),
            Field(
                "to", Text(nl: "Nieuwe gemeente", en: "New municipality"), .line,
                initial: now?.to ?? desk.team.name?.municipality ?? ""),
            Field("day", Text(nl: "Wanneer?", en: "When?"), .partialDay, initial: now?.day.description ?? ""),
            Field(
                "oldFile", Text(nl: "Oude dossier", en: "Old file"), .one(Options.words(OldFile.self, desk)),
                initial: now?.oldFile.raw ?? OldFile.notAsked.rawValue),
            Field(
                "findings", Text(nl: "Wat was daar bekend?", en: "Known there"), .text,
                initial: now?.findings ?? ""),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let move = Move(
            from: values.text("from"), to: values.text("to"), day: try values.requiredPartialDay("day"),
            oldFile: values.word("oldFile") ?? .notAsked, findings: values.optionalText("findings"))
        let entry = desk.entry(move, correcting: known(desk))
        return desk.save([entry], to: place(family), said: Text(nl: "✓ Bewaard.", en: "✓ Saved."))
    }
}
