import Domain
import Terminal

/// The second line of every screen of a family: its views at the left; at the right a child who is not safe now, before
/// anything else and also while looking back, or else who has this family on the table too. Where both do not fit, views other than this one are shown by
/// their initial.
enum ViewBar {
    static func draw(_ family: FamilyID, here: FamilyView?, on canvas: inout Canvas, _ desk: Desk) {
        let danger = danger(family, desk)
        let right = danger ?? company(family, desk)
        let words = right.map(desk.say) ?? ""
        canvas.putRight(words, in: canvas.area.row(1), style: danger == nil ? .secondary : .danger)
        views(here, room: desk.size.columns - cells(words) - 2, on: &canvas, desk)
    }

    private static func views(_ here: FamilyView?, room: Int, on canvas: inout Canvas, _ desk: Desk) {
        let titles = FamilyView.allCases.map { desk.say($0.title) }
        let fits = titles.map { cells($0) + 2 }.reduce(0, +) <= room
        var column = 1
        for (view, title) in zip(FamilyView.allCases, titles) {
            let isHere = view == here
            let style: Style = isHere ? Style(tone: .title, bold: true, underline: true) : .secondary
            let shown = fits || isHere ? title : String(title.prefix(1))
            column += canvas.put(shown, at: Position(row: 1, column: column), style: style) + 2
        }
    }

    private static func danger(_ family: FamilyID, _ desk: Desk) -> Text? {
        let wall = Wall(desk.present(family), desk)
        var names: [String] = []
        for child in wall.dossier.unsafeNow(on: desk.now).map(\.data.child) where !names.contains(wall.name(child)) {
            names.append(wall.name(child))
        }
        guard !names.isEmpty else { return nil }
        let list = Text.list(names)
        return Text(nl: "! NU ONVEILIG: \(list.nl) ", en: "! NOT SAFE NOW: \(list.en) ")
    }

    /// Who else has this family on the table now, at another terminal.
    private static func company(_ family: FamilyID, _ desk: Desk) -> Text? {
        let others = desk.workspace.presences.filter { $0.family == family && $0.person != desk.me }
        var names: [String] = []
        for name in others.compactMap({ desk.team.professional($0.person)?.name.short }) where !names.contains(name) {
            names.append(name)
        }
        guard !names.isEmpty else { return nil }
        let list = Text.list(names)
        return Text(nl: "ook hier: \(list.nl) ", en: "also here: \(list.en) ")
    }
}
