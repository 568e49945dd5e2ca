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
            .word("oldFile", Text(nl: "Oude dossier", en: "Old file"), \.oldFile, desk),
            asked("askedOn", Text(nl: "Gevraagd op", en: "Asked for on"), \.askedOn, .asked, after: [.notAsked]),
            asked(
                "receivedOn", Text(nl: "Ontvangen op", en: "Received on"), \.receivedOn, .received,
                after: [.notAsked, .asked]),
            .optionalText("findings", Text(nl: "Wat was daar bekend?", en: "Known there"), \.findings),
        ]
    }

    /// A date that also says how far it is with the old file, so that nobody has to say it twice.
    private func asked(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Move, Day?>, _ state: OldFile, after earlier: [OldFile]
    ) -> FactField<Move> {
        let date = FactField<Move>.optionalDay(name, label, path)
        return FactField(
            name, label, date.kind, read: date.read,
            write: { move, values throws(Refusal) in
                try date.write(&move, values)
                guard move[keyPath: path] != nil, let word = move.oldFile.word, earlier.contains(word) else { return }
                move.oldFile = .known(state)
            }, show: date.show)
    }
}
