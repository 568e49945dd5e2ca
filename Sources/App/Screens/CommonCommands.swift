import Domain
import Terminal

extension CommandName {
    static let signal = CommandName("signal")
    static let agreement = CommandName("agreement")
    static let unsafe = CommandName("unsafe")
    static let enter = CommandName("enter-fact")
    static let help = CommandName("help")
    static let back = CommandName("back")
    static let curtain = CommandName("curtain")
    static let confidential = CommandName("confidential")
    static let initials = CommandName("initials")
    static let past = CommandName("past")
    static let palette = CommandName("palette")
    static let find = CommandName("find")
}

/// What can be done on every screen, and on every screen of a family: the same letter means the same thing everywhere.
enum CommonCommands {
    /// The commands of one screen by where they belong; no key stands in two of them.
    struct Groups {
        var own: [Command]
        var family: [Command]
        var everywhere: [Command]
    }

    static func all(for screen: any Screen, _ desk: Desk) -> [Command] {
        let groups = groups(for: screen, desk)
        return groups.own + groups.family + groups.everywhere
    }

    static func groups(for screen: any Screen, _ desk: Desk) -> Groups {
        let hasFamily = screen.family != nil && !screen.isTyping
        var keys: Set<Key> = []
        let fresh = { (commands: [Command]) in
            commands.filter { keys.insert($0.key).inserted }.map { desk.past == nil ? $0 : Past.guarded($0) }
        }
        return Groups(
            own: fresh(screen.commands(desk)),
            family: fresh(screen.family.map { hasFamily ? family($0, screen, desk) : [] } ?? []),
            everywhere: fresh(everywhere(screen)))
    }

    private static func family(_ family: FamilyID, _ screen: any Screen, _ desk: Desk) -> [Command] {
        familyCommands + (screen is EnterScreen ? [] : [enter]) + [reveal(desk), undo(.family(family), desk)]
            + past(screen, desk)
    }

    /// Undoes what was saved here, after saying what that is.
    static func undo(_ place: UndoPlace, _ desk: Desk) -> Command {
        Command(
            .undo, .character("u"), Text(nl: "ongedaan maken", en: "undo"),
            help: Text(
                nl: "Maak ongedaan wat u hier bewaarde: eerst staat er wat, dan beslist u.",
                en: "Undo what you saved here: first it says what, then you decide."),
            disabled: desk.history.usual(in: place) == nil ? UndoScreen.nothing(in: place) : nil,
            isInBar: false, words: "terugdraaien herstellen fout vergissing revert mistake")
    }

    private static let familyCommands = [
        Command(
            .signal, .character("s"), Text(nl: "signaal", en: "signal"),
            help: Text(nl: "Leg vast wat er is gezien of gemeld.", en: "Record what was seen or reported."),
            words: "melding zorg gezien gehoord report worry seen"),
        Command(
            .agreement, .character("a"), Text(nl: "afspraak", en: "agreement"),
            help: Text(nl: "Leg vast wie wat doet, en vóór wanneer.", en: "Record who does what, by when."),
            words: "actie taak doen action task to do"),
        Command(
            .find, .character("/"), Text(nl: "zoeken", en: "find"),
            help: Text(
                nl: "Zoek in alles van dit gezin: woorden, namen, datums.",
                en: "Find in everything of this family: words, names, dates."),
            words: "vinden opzoeken terugvinden search look up"),
        Command(
            .unsafe, .character("!"), Text(nl: "nu onveilig", en: "not safe now"),
            help: Text(
                nl: "Een kind is nu niet veilig: wie belt, en wie blijft erbij?",
                en: "A child is not safe now: who calls, and who stays there?"),
            words: "gevaar crisis spoed alarm danger emergency urgent unsafe"),
    ]

    /// Everything else that can be entered, in three keys.
    private static let enter = Command(
        .enter, .character("i"), Text(nl: "invoeren", en: "enter"),
        help: Text(nl: "Voer iets in over dit gezin.", en: "Enter something about this family."), isInBar: false,
        words: "toevoegen vastleggen nieuw formulier add record new form")

    /// From a view to every point of attention.
    static let allPoints = Command(
        .allPoints, .character("p"), Text(nl: "alle punten", en: "all points"),
        help: Text(
            nl: "Laat alle aandachtspunten zien, ook wat opzij is gezet.",
            en: "Show every point of attention, also what was set aside."), isInBar: false,
        words: "zorgen vragen patronen opzij worries patterns")

    /// Shows what is confidential, and hides it again.
    static func reveal(_ desk: Desk, isInBar: Bool = false) -> Command {
        Command(
            .confidential, .character("x"),
            desk.isRevealed
                ? Text(nl: "verbergen", en: "hide") : Text(nl: "vertrouwelijk", en: "confidential"),
            help: Text(
                nl: "Laat een minuut lang zien wat vertrouwelijk is; nog eens x verbergt het.",
                en: "Show what is confidential for a minute; x again hides it."), isInBar: isInBar || desk.isRevealed,
            words: "geheim privacy verborgen tonen secret private reveal")
    }

    /// From a view one goes to an earlier day, and from everywhere back to now.
    private static func past(_ screen: any Screen, _ desk: Desk) -> [Command] {
        screen.view == nil && desk.past == nil ? [] : [past(desk)]
    }

    /// Shows the file as it stood on an earlier day, and goes back to now.
    static func past(_ desk: Desk, isInBar: Bool = false) -> Command {
        Command(
            .past, .character("h"),
            desk.past == nil ? Text(nl: "hoe was het?", en: "how was it?") : Text(nl: "naar nu", en: "to now"),
            help: Text(
                nl: "Laat het dossier zien zoals het op een dag was; nog eens h gaat terug naar nu.",
                en: "Show the file as it was on a day; h again goes back to now."),
            isInBar: isInBar || desk.past != nil)
    }

    private static func everywhere(_ screen: any Screen) -> [Command] {
        [curtain, initials, palette, screen.isTyping ? helpWhileTyping : help]
            + (screen is FamiliesScreen ? [] : [back])
    }

    private static let palette = Command(
        .palette, .character(":"), or: .control("p"), Text(nl: "menu", en: "menu"),
        help: Text(
            nl: "Zoek op naam alles wat u hier kunt doen.", en: "Look up by name everything that you can do here."))

    private static let curtain = Command(
        .curtain, .function(2), Text(nl: "dicht", en: "curtain"),
        help: Text(nl: "Maak het scherm meteen leeg.", en: "Blank the screen at once."), worksWhileTyping: true,
        words: "gordijn leeg wegdoen verbergen blank hide")

    private static let initials = Command(
        .initials, .function(3), Text(nl: "voorletters", en: "initials"),
        help: Text(
            nl: "Zet namen van gezinsleden als voorletters op het scherm, of weer voluit.",
            en: "Show names of family members as initials, or in full again."), worksWhileTyping: true,
        isInBar: false, words: "anoniem initialen privacy anonymous")

    private static let help = Command(
        .help, .character("?"), or: .function(1), Text(nl: "hulp", en: "help"), help: helpWords,
        words: "toetsen uitleg keys explanation")

    /// Where letters are typed `?` is one of them.
    private static let helpWhileTyping = Command(
        .help, .function(1), Text(nl: "hulp", en: "help"),
        help: helpWords
            + Text(nl: " Waar u typt, is ? een letter.", en: " Where you type, ? is a letter."),
        worksWhileTyping: true)

    private static let helpWords = Text(nl: "Laat zien wat u hier kunt doen.", en: "Show what you can do here.")

    private static let back = Command(
        .back, .escape, Text(nl: "terug", en: "back"),
        help: Text(nl: "Ga één stap terug.", en: "Go one step back."), worksWhileTyping: true,
        words: "vorige previous")

    /// Does a command of a family; nothing when it is not one of these.
    static func perform(_ name: CommandName, family: FamilyID, _ desk: inout Desk) -> [Act]? {
        switch name {
        case .signal: return [.open(FormScreen(SignalForm(family: family), desk))]
        case .agreement: return [.open(FormScreen(AgreementForm(family: family), desk))]
        case .enter: return [.open(EnterScreen(family, desk))]
        case .find:
            desk.keepFindIndex(family)
            return [.open(FindScreen(family, desk))]
        case .undo: return [.open(UndoScreen(.family(family), family: family, desk))]
        case .unsafe: return [.open(FormScreen(UnsafeForm(family: family), desk))]
        default: return nil
        }
    }
}
