import Domain
import Terminal

/// What can be done on every screen of the directory.
enum DirectoryCommands {
    static let sentence = Text(
        nl: "Zoek op wie waar werkt, hoe u iemand bereikt en wat u mag verwachten.",
        en: "Look up who works where, how to reach somebody and what you may expect.")
    static let words = "professionals collega telefoon mail organisatie sociale kaart people phone contacts"

    static let find = Command(
        .findInDirectory, .character("/"), Text(nl: "zoeken", en: "find"),
        help: Text(
            nl: "Zoek in het adresboek: namen, functies, organisaties, nummers.",
            en: "Find in the directory: names, roles, organisations, numbers."),
        words: "vinden opzoeken telefoon search phone")

    /// For mistakes; who leaves stays in the directory.
    static func remove(disabled: Text?) -> Command {
        Command(
            .removeFromDirectory, .character("t"), Text(nl: "terugnemen", en: "take back"),
            help: Text(
                nl: "Haal uit het adresboek wat er bij vergissing in staat. Dossiers veranderen niet.",
                en: "Take out of the directory what is in it by mistake. Files do not change."),
            disabled: disabled, isInBar: false, words: "intrekken verwijderen wissen dubbel withdraw delete remove")
    }

    static func undo(_ desk: Desk) -> Command {
        let undo = CommonCommands.undo(.team, desk)
        return Command(
            .undoInDirectory, undo.key, undo.title, help: undo.help, disabled: undo.disabled, isInBar: false,
            words: undo.words)
    }

    static func perform(_ name: CommandName, family: FamilyID?, _ desk: Desk) -> [Act] {
        switch name {
        case .findInDirectory: [.open(FindPersonScreen(desk, family: family))]
        case .undoInDirectory: [.open(UndoScreen(.team, family: family, desk))]
        default: []
        }
    }
}
