import Domain
import Terminal

extension CommandName {
    static let undo = CommandName("undo")
    static let undoNow = CommandName("undo-now")
    static let undoFurther = CommandName("undo-further")
}

/// Undoing in words: what would be undone and what that means, before anything happens. Earlier saves stand below it.
struct UndoScreen: Screen {
    let place: UndoPlace
    /// The family on the table, which stays there while somebody undoes something in the directory.
    let family: FamilyID?
    var isForWriting: Bool { true }
    private var cursor = BodyView<Int>()
    private var isSaving = false

    init(_ place: UndoPlace, family: FamilyID?, _ desk: Desk) {
        self.place = place
        self.family = family
        cursor = BodyView(list(desk), selected: desk.history.usual(in: place)?.token)
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Ongedaan maken", en: "Undo") }

    func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .undoNow, .enter, Text(nl: "ongedaan maken", en: "undo"),
                help: Text(
                    nl: "Maak ongedaan wat er staat. In het dossier blijft te lezen wat er was.",
                    en: "Undo what it says. What was there can still be read in the file."), disabled: obstacle(desk)),
            Command(
                .undoFurther, .character("u"), Text(nl: "verder terug", en: "further back"),
                help: Text(nl: "Ga naar wat daarvóór bewaard is.", en: "Go to what was saved before that.")),
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch name {
        case .undoNow: return undo(&desk)
        case .undoFurther:
            let before = cursor.selected
            _ = cursor.handle(.down, rows: Frame.bodyRows(desk.size))
            return cursor.selected == before
                ? [.say(Text(nl: "Verder terug is er niets.", en: "There is nothing further back."))] : []
        default: return []
        }
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        _ = cursor.handle(key, rows: Frame.bodyRows(desk.size))
        return []
    }

    mutating func refresh(_ desk: Desk) { cursor.update(list(desk)) }

    mutating func received(_ save: Save, _ desk: inout Desk) -> [Act] { [.back] }

    mutating func failed(_ sentence: Text) { isSaving = false }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(body(desk), on: &canvas, in: area)
    }

    private mutating func undo(_ desk: inout Desk) -> [Act] {
        guard !isSaving, let save = selected(desk), case .success(let undo) = plan(save, desk) else { return [] }
        isSaving = true
        let reason = desk.say(Text(nl: "ongedaan gemaakt", en: "undone"))
        let said = UndoWords(place, desk).done(save)
        let entries = undo.entries(in: place.ledger(desk), reason: reason, &desk)
        return [.save(desk.save(entries, to: place.save, said: said, undoing: save))]
    }

    private func selected(_ desk: Desk) -> Save? {
        desk.history.standing(in: place).first { $0.token == cursor.selected }
    }

    private func plan(_ save: Save, _ desk: Desk) -> Result<Undo, UndoObstacle> {
        Result { () throws(UndoObstacle) in try Undo(of: save, in: place.ledger(desk), keeping: desk.me?.id) }
    }

    private func obstacle(_ desk: Desk) -> Text? {
        guard let save = selected(desk), case .failure(let obstacle) = plan(save, desk) else { return nil }
        return obstacle.sentence(UndoWords(place, desk))
    }

    private func body(_ desk: Desk) -> Body<Int> {
        var body = Body<Int>()
        let width = desk.size.columns - 2
        body.add()
        guard let save = selected(desk) else {
            body.wrap(desk.say(UndoScreen.nothing(in: place)), width: width)
            return body
        }
        let words = UndoWords(place, desk)
        body.wrap(desk.say(words.question(save)), width: width, .title)
        body.gap()
        switch plan(save, desk) {
        case .success(let undo):
            for step in undo.steps { body.field("   ·", desk.say(words.effect(step)), labelWidth: 5, width: width) }
            body.gap()
            let kept =
                place == .team
                ? Text(nl: "Enter doet dit. Wat er stond, blijft bewaard.", en: "Enter does it. What it said is kept.")
                : Text(
                    nl: "Enter doet dit. In het dossier blijft te lezen wat er stond.",
                    en: "Enter does it. What it said can still be read in the file.")
            body.wrap(desk.say(kept), width: width, indent: 3, .secondary)
        case .failure(let obstacle):
            body.field("   ○", desk.say(obstacle.sentence(words)), labelWidth: 5, width: width, .attention)
        }
        body.gap()
        body.append(list(desk))
        return body
    }

    /// Everything that can be undone here, latest first.
    private func list(_ desk: Desk) -> Body<Int> {
        var body = Body<Int>()
        let words = UndoWords(place, desk)
        body.add(desk.say(Text(nl: " HIER BEWAARD, LAATSTE EERST", en: " SAVED HERE, LATEST FIRST")), .title)
        for save in desk.history.standing(in: place) {
            let line = words.line(save)
            body.add(
                [
                    StyledText("   " + TextLayout.pad(line.time, width: 8), .secondary),
                    StyledText(TextLayout.cut(desk.say(line.name), width: desk.size.columns - 13)),
                ], id: save.token)
        }
        return body
    }

    static func nothing(in place: UndoPlace) -> Text {
        place == .team
            ? Text(
                nl: "Er is niets om ongedaan te maken: u hebt nog niets in het adresboek bewaard.",
                en: "There is nothing to undo: you have not saved anything in the directory yet.")
            : Text(
                nl: "Er is niets om ongedaan te maken: u hebt bij dit gezin nog niets bewaard.",
                en: "There is nothing to undo: you have not saved anything with this family yet.")
    }
}
