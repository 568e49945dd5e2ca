import Domain

/// A move from another municipality, and what became of the file there (report 4.1).
struct MoveForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Move>?

    init(family: FamilyID, correcting: Reference<Move>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Verhuisd uit een andere gemeente", en: "Moved from another municipality") }

    func blank(_ desk: Desk) -> Move {
        Move(
            from: "", to: desk.dossier(family).family?.data.municipality ?? desk.team.name?.municipality ?? "",
            day: .blank)
    }

    func rows(_ desk: Desk) -> [FactField<Move>] {
        [
            .line("from", Text(nl: "Vorige gemeente", en: "Earlier municipality"), \.from),
            .line("to", Text(nl: "Nieuwe gemeente", en: "New municipality"), \.to),
            .partialDay("day", Text(nl: "Wanneer?", en: "When?"), \.day),
            .word("oldFile", Text(nl: "Oud dossier", en: "Old file"), \.oldFile, desk),
            .optionalDay("askedOn", Text(nl: "Gevraagd op", en: "Asked for on"), \.askedOn),
            .optionalDay("receivedOn", Text(nl: "Ontvangen op", en: "Received on"), \.receivedOn),
            .optionalText("findings", Text(nl: "Wat was daar bekend?", en: "Known there"), \.findings),
        ]
    }

    /// A date that was not there before also says how far it is with the old file, so that nobody has to say it twice.
    func complete(_ fact: inout Move, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry] {
        let before = known(desk)?.data
        if fact.askedOn != before?.askedOn, fact.askedOn != nil, fact.oldFile == .notAsked {
            fact.oldFile = .known(.asked)
        }
        if fact.receivedOn != before?.receivedOn, fact.receivedOn != nil,
            fact.oldFile == .notAsked || fact.oldFile == .asked
        {
            fact.oldFile = .known(.received)
        }
        return []
    }
}
