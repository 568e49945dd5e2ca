import Domain
import Terminal

extension CommandName {
    static let withdraw = CommandName("withdraw")
}

/// One entry in full: what it says, when it was, who recorded it and when. It can be taken back with a reason; it then
/// stays in the file and no longer counts.
struct EntryScreen: Screen {
    let id: FamilyID
    let entry: EntryID
    /// Whether a confidential entry was asked for.
    private var isShown = false

    var family: FamilyID? { id }

    init(_ family: FamilyID, entry: EntryID) {
        id = family
        self.entry = entry
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Vastgelegd", en: "Recorded") }

    func commands(_ desk: Desk) -> [Command] {
        let found = desk.dossier(id).ledger.entry(entry)?.entry
        let isHidden = (found?.isConfidential ?? false) || (found?.fact as? Signal)?.hasConfidentialOrigin ?? false
        var commands = [
            Command(
                .withdraw, .character("t"), Text(nl: "terugnemen", en: "take back"),
                help: Text(
                    nl: "Neem dit terug met een reden. Het blijft in het dossier staan en telt niet meer mee.",
                    en: "Take this back with a reason. It stays in the file and no longer counts."))
        ]
        if isHidden {
            commands.insert(
                Command(
                    .confidential, .character("x"), Text(nl: "vertrouwelijk tonen", en: "show confidential"),
                    help: Text(
                        nl: "Laat zien wat vertrouwelijk is, tot u dit scherm verlaat.",
                        en: "Show what is confidential, until you leave this screen.")), at: 0)
        }
        return commands
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch name {
        case .confidential:
            isShown.toggle()
            return isShown
                ? [
                    .say(
                        Text(nl: "Vertrouwelijk staat nu op het scherm.", en: "Confidential text is on the screen now.")
                    )
                ] : []
        case .withdraw: return [.open(FormScreen(WithdrawForm(family: id, entry: entry), desk))]
        default: return []
        }
    }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        let body = EntryBody(entry, isShown: isShown, in: desk.dossier(id), desk, width: area.columns - 2).body
        BodyView(body).draw(body, on: &canvas, in: area)
        canvas.cursor = area.position(row: 1, column: 1)
    }
}
