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
        let isHidden = desk.dossier(id).ledger.entry(entry)?.entry.isConfidential ?? false
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
        let dossier = desk.dossier(id)
        guard let (entry, provenance) = dossier.ledger.entry(entry), let fact = entry.fact else { return }
        var body = Body<Int>()
        let width = area.columns - 2
        body.add()
        let isHidden = entry.isConfidential && !isShown
        let words =
            isHidden
            ? Text(nl: "▒ vertrouwelijk. Druk op x om het te zien.", en: "▒ confidential. Press x to see it.")
            : fact.summary(in: dossier)
        body.wrap(desk.say(words), width: width)
        body.gap()
        if let day = fact.occurred {
            body.field(desk.say(Text(nl: " wanneer", en: " when")), desk.say(day.words), labelWidth: 15, width: width)
        }
        if let signal = fact as? Signal, !signal.about.isEmpty {
            body.field(
                desk.say(Text(nl: " over", en: " about")), dossier.names(of: signal.about), labelWidth: 15, width: width
            )
        }
        let typist = desk.team.professional(provenance.by)?.name.short ?? "?"
        let recorded = provenance.at.day.words
        let by = Text(
            nl: "\(recorded.nl) om \(provenance.at.clockTime), door \(typist)",
            en: "\(recorded.en) at \(provenance.at.clockTime), by \(typist)")
        body.field(desk.say(Text(nl: " vastgelegd", en: " recorded")), desk.say(by), labelWidth: 15, width: width)
        BodyView(body).draw(body, on: &canvas, in: area)
        canvas.cursor = area.position(row: 1, column: 1)
    }
}
