import Domain
import Terminal

extension CommandName {
    static let withdraw = CommandName("withdraw")
    static let correct = CommandName("correct")
}

/// One entry in full: what it says, every field, who recorded it and when, and its history. It can be corrected, or taken
/// back with a reason; it then stays in the file and no longer counts.
struct EntryScreen: Screen {
    let id: FamilyID
    let entry: EntryID
    /// Moves between the entry and what came of it, where anything did.
    private var cursor = BodyView<EntryID>()

    var family: FamilyID? { id }

    init(_ family: FamilyID, entry: EntryID) {
        id = family
        self.entry = entry
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Vastgelegd", en: "Recorded") }

    func commands(_ desk: Desk) -> [Command] {
        let ledger = desk.dossier(id).ledger
        let found = ledger.entry(entry)?.entry
        let standing = found.flatMap { ledger.standing($0) }
        let gone = Text(
            nl: "Dit telt niet meer mee: het is teruggenomen.", en: "This no longer counts: it was taken back.")
        let fixed = Text(
            nl: "Dit hoort bij een bespreking en is niet te verbeteren.",
            en: "This belongs to a discussion and cannot be corrected.")
        let isFamily = found?.kind == Family.word
        let opening = Text(
            nl: "Hiermee begint het dossier: dat is niet terug te nemen. Verbeter wat niet klopt.",
            en: "The file begins with this: it cannot be taken back. Correct what is not right.")
        let form = standing.flatMap { FactForms.correcting($0, id, desk) }
        let isHidden = found.map { ledger.isConfidential($0) || FactForms.hasDiscreetField($0, id) } ?? false
        return (isHidden ? [CommonCommands.reveal(desk, isInBar: true)] : []) + [
            outcome(desk) != nil
                ? EntryScreen.open
                : conflict(desk) == nil
                    ? EntryScreen.correct(disabled: standing == nil ? gone : form == nil ? fixed : nil)
                    : EntryScreen.choose,
            Command(
                .withdraw, .character("t"), Text(nl: "terugnemen", en: "take back"),
                help: Text(
                    nl: "Neem dit terug met een reden. Het blijft in het dossier staan en telt niet meer mee.",
                    en: "Take this back with a reason. It stays in the file and no longer counts."),
                disabled: isFamily ? opening : standing == nil ? gone : nil,
                words: "intrekken verwijderen wissen withdraw delete remove"),
        ] + (OutcomeForms.form(for: entry, id, desk) == nil ? [] : [OutcomeForms.command(true)])
    }

    private static func correct(disabled: Text?) -> Command {
        Command(
            .correct, .enter, Text(nl: "verbeteren", en: "correct"),
            help: Text(
                nl: "Verbeter of vul aan. Wat er stond, blijft te lezen.",
                en: "Correct or complete this. What it said can still be read."),
            disabled: disabled, words: "wijzigen aanvullen edit change")
    }

    private static let open = Command(
        .open, .enter, Text(nl: "openen", en: "open"),
        help: Text(
            nl: "Lees wat bij > staat helemaal, of verbeter het.", en: "Read all of the line at >, or correct it."))

    /// Two readings stand beside each other: first somebody says which is right.
    private static let choose = Command(
        .correct, .enter, Text(nl: "kiezen wat klopt", en: "choose what is right"),
        help: Text(
            nl: "Dit is tegelijk anders vastgelegd. Kies samen wat klopt.",
            en: "This was recorded differently at the same time. Choose together what is right."),
        words: "verbeteren wijzigen edit change")

    private func conflict(_ desk: Desk) -> Conflict? {
        let ledger = desk.dossier(id).ledger
        return ledger.conflicts.first { $0.id == ledger.root(of: entry) }
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        let ledger = desk.dossier(id).ledger
        guard let standing = ledger.entry(entry).flatMap({ ledger.standing($0.entry) }) else { return [] }
        if name == .open { return outcome(desk).map { [.open(EntryScreen(id, entry: $0))] } ?? [] }
        if name == .correct, let conflict = conflict(desk) {
            return [.open(ConflictScreen(id, thing: conflict.id, desk))]
        }
        switch name {
        case .correct: return FactForms.correcting(standing, id, desk).map { [.open(FormScreen($0, desk))] } ?? []
        case .outcome: return OutcomeForms.form(for: entry, id, desk).map { [.open(FormScreen($0, desk))] } ?? []
        case .withdraw: return [.open(FormScreen(WithdrawForm(family: id, entry: standing.id), desk))]
        default: return []
        }
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        cursor.update(body(desk))
        _ = cursor.handle(key, rows: desk.size.rows - 6)
        return []
    }

    mutating func refresh(_ desk: Desk) {
        if cursor.selected != nil { cursor.update(body(desk)) }
    }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(body(desk), on: &canvas, in: area)
        if outcome(desk) == nil { canvas.cursor = area.position(row: 1, column: 1) }
    }

    private func body(_ desk: Desk) -> Body<EntryID> {
        EntryBody(shown(desk), in: id, desk, width: desk.size.columns - 2).body
    }

    /// The reading that stands, or what was taken back.
    private func shown(_ desk: Desk) -> EntryID {
        let ledger = desk.dossier(id).ledger
        return ledger.entry(entry).flatMap { ledger.standing($0.entry)?.id } ?? entry
    }

    /// What came of it, where the cursor stands on that.
    private func outcome(_ desk: Desk) -> EntryID? {
        cursor.selected.flatMap { selected in
            desk.dossier(id).ledger.root(of: selected) == desk.dossier(id).ledger.root(of: entry) ? nil : selected
        }
    }
}
