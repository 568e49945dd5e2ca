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
    private var cursor = BodyView<Int>()

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
            Command(
                .correct, .enter, Text(nl: "verbeteren", en: "correct"),
                help: Text(
                    nl: "Verbeter of vul aan. Wat er stond, blijft te lezen.",
                    en: "Correct or complete this. What it said can still be read."),
                disabled: standing == nil ? gone : form == nil ? fixed : nil, words: "wijzigen aanvullen edit change"),
            Command(
                .withdraw, .character("t"), Text(nl: "terugnemen", en: "take back"),
                help: Text(
                    nl: "Neem dit terug met een reden. Het blijft in het dossier staan en telt niet meer mee.",
                    en: "Take this back with a reason. It stays in the file and no longer counts."),
                disabled: isFamily ? opening : standing == nil ? gone : nil,
                words: "intrekken verwijderen wissen withdraw delete remove"),
        ] + (OutcomeForms.form(for: entry, id, desk) == nil ? [] : [OutcomeForms.command(true)])
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        let ledger = desk.dossier(id).ledger
        guard let standing = ledger.entry(entry).flatMap({ ledger.standing($0.entry) }) else { return [] }
        switch name {
        case .correct: return FactForms.correcting(standing, id, desk).map { [.open(FormScreen($0, desk))] } ?? []
        case .outcome: return OutcomeForms.form(for: entry, id, desk).map { [.open(FormScreen($0, desk))] } ?? []
        case .withdraw: return [.open(FormScreen(WithdrawForm(family: id, entry: standing.id), desk))]
        default: return []
        }
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        _ = cursor.handle(key, rows: desk.size.rows - 6)
        return []
    }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        let ledger = desk.dossier(id).ledger
        let shown = ledger.entry(entry).flatMap { ledger.standing($0.entry)?.id } ?? entry
        let body = EntryBody(shown, in: id, desk, width: area.columns - 2).body
        cursor.draw(body, on: &canvas, in: area)
        canvas.cursor = area.position(row: 1, column: 1)
    }
}
