import Domain

extension UndoObstacle {
    /// Why it cannot be undone, and what to do.
    func sentence(_ words: UndoWords) -> Text {
        switch self {
        case .closing:
            Text(
                nl:
                    "De bespreking is gesloten en het verslag is gemaakt. Dat blijft zo; begin met v een nieuwe bespreking.",
                en: "The discussion is closed and the minutes are made. That stays; begin a new discussion with v.")
        case .handedOut:
            Text(
                nl: "Het verslag is uitgegeven en blijft zoals het is. Zeg in een nieuwe bespreking wat er anders is.",
                en: "The minutes were handed out and stay as they are. Say in a new discussion what is different.")
        case .inMinutes:
            Text(
                nl:
                    "Dit staat in het verslag van een gesloten bespreking. Open het feit en neem het terug met t, met een reden.",
                en:
                    "This is in the minutes of a closed discussion. Open the fact and take it back with t, with a reason."
            )
        case .newFamily:
            Text(
                nl: "Een dossier dat is begonnen, blijft. Wat erin staat, kunt u één voor één terugnemen met t.",
                en: "A file that was begun stays. What is in it can be taken back one by one with t.")
        case .newTeam:
            Text(
                nl: "Een team dat is begonnen, blijft. Verbeter de gegevens in het adresboek.",
                en: "A team that was begun stays. Correct the details in the directory.")
        case .yourself:
            Text(
                nl: "Dit bent u zelf. Klopt er iets niet, verbeter het dan in het adresboek.",
                en: "This is you. If something is wrong, correct it in the directory.")
        case .missing:
            Text(
                nl: "Dit is hier niet meer te vinden. Er valt niets ongedaan te maken.",
                en: "This cannot be found here any more. There is nothing to undo.")
        case .changed(let entry, let here): changed(by: entry, here: here, words)
        case .used(let entry): used(by: entry, words)
        }
    }

    private func changed(by entry: EntryID, here: Bool, _ words: UndoWords) -> Text {
        guard !here else {
            return Text(
                nl: "Dit is hier daarna nog veranderd. Maak eerst dat ongedaan.",
                en: "This was changed again here afterwards. Undo that first.")
        }
        let who = words.who(entry)
        return Text(
            nl:
                "\(who.nl) heeft dit daarna veranderd. Er is niets ongedaan gemaakt; overleg wat klopt en verbeter het feit.",
            en: "\(who.en) changed this afterwards. Nothing was undone; agree what is right and correct the fact.")
    }

    private func used(by entry: EntryID, _ words: UndoWords) -> Text {
        let thing = words.thing(entry)
        return Text(
            nl: "Hier hoort inmiddels iets bij: \(thing.nl). Neem eerst dat terug.",
            en: "Something now depends on this: \(thing.en). Take that back first.")
    }
}

extension UndoWords {
    /// Who wrote an entry.
    fileprivate func who(_ entry: EntryID) -> Text {
        let name = place.ledger(desk).entry(entry).flatMap { desk.team.typist($0.provenance)?.short }
        return name.map { Text(verbatim: $0) } ?? Text(nl: "Iemand anders", en: "Somebody else")
    }
}
