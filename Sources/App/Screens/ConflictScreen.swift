import Domain
import Terminal

/// One thing that writers recorded differently: each reading with its name and time, until somebody chooses one.
struct ConflictScreen: Screen {
    let id: FamilyID
    let thing: EntryID
    private var cursor = BodyView<EntryID>()

    var family: FamilyID? { id }

    init(_ family: FamilyID, thing: EntryID, _ desk: Desk) {
        id = family
        self.thing = thing
        cursor = BodyView(body(desk))
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Wat klopt?", en: "Which is right?") }

    func commands(_ desk: Desk) -> [Command] {
        let gone = conflict(desk) == nil ? Text(nl: "Dit is al opgelost.", en: "This is resolved already.") : nil
        return [
            Command(
                .open, .enter, Text(nl: "dit klopt", en: "this is right"),
                help: Text(
                    nl: "Kies wat klopt. Het andere blijft in het dossier staan en telt niet meer mee.",
                    en: "Choose what is right. The other stays in the file and no longer counts."), disabled: gone)
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        guard name == .open, let reading = cursor.selected, let conflict = conflict(desk),
            let entry = conflict.choosing(reading, as: desk.ids.next(), in: desk.dossier(id).ledger)
        else { return [] }
        let said = Text(nl: "✓ Gekozen. Dit geldt nu.", en: "✓ Chosen. This counts now.")
        return [.save(desk.save([entry], to: .family(id), said: said))]
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        _ = cursor.handle(key, rows: desk.size.rows - 6)
        return []
    }

    mutating func refresh(_ desk: Desk) { cursor.update(body(desk)) }

    mutating func received(_ save: Save, _ desk: inout Desk) -> [Act] { [.back] }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(body(desk), on: &canvas, in: area)
    }

    private func conflict(_ desk: Desk) -> Conflict? {
        desk.dossier(id).ledger.conflicts.first { $0.id == thing }
    }

    private func body(_ desk: Desk) -> Body<EntryID> {
        var body = Body<EntryID>()
        let dossier = desk.dossier(id)
        let width = desk.size.columns - 2
        body.add()
        guard let conflict = conflict(desk) else {
            body.add(
                desk.say(Text(nl: " ✓ Dit is opgelost. Esc gaat terug.", en: " ✓ This is resolved. Esc goes back.")))
            return body
        }
        let head = Text(
            nl: "Dit is tegelijk anders vastgelegd. Kies samen wat klopt.",
            en: "This was recorded differently at the same time. Choose together what is right.")
        body.wrap(desk.say(head), width: width, .title)
        let wall = Wall(dossier, desk)
        let differing = differing(conflict.readings.compactMap { dossier.ledger.entry($0)?.entry }, desk)
        for reading in conflict.readings {
            guard let (entry, provenance) = dossier.ledger.entry(reading) else { continue }
            body.gap()
            body.wrap(desk.say(wall.summary(reading)), width: width, indent: 3, id: reading)
            for field in FactForms.shown(entry, id, desk) where !wall.hides(reading) && differing.contains(field.name) {
                let shown = field.isDiscreet && !wall.isRevealed ? Wall.hidden : wall.words(field.words)
                let words = desk.say(field.label + Text(verbatim: ": ") + shown)
                body.wrap(words, width: width, indent: 5, id: reading)
            }
            let who = desk.team.typist(provenance)?.short ?? "?"
            let day = provenance.at.day.words
            let when = Text(
                nl: "\(who), \(day.nl) om \(provenance.at.clockTime)",
                en: "\(who), \(day.en) at \(provenance.at.clockTime)")
            body.wrap(desk.say(when), width: width, indent: 5, .secondary, id: reading)
        }
        return body
    }

    /// The fields in which the readings are not the same.
    private func differing(_ readings: [Entry], _ desk: Desk) -> Set<String> {
        let all = readings.map { FactForms.shown($0, id, desk) }
        guard let first = all.first else { return [] }
        let different = first.indices.filter { index in
            all.contains { $0.indices.contains(index) && $0[index].words != first[index].words }
        }
        return Set(different.map { first[$0].name })
    }
}
