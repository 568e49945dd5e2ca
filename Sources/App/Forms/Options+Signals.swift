import Domain

extension Options {
    /// Signals to choose from, latest seen first: when, and what was seen where the room may see it.
    static func signals(_ family: FamilyID?, _ desk: Desk) -> [Option] {
        let dossier = desk.dossier(family)
        let wall = Wall(dossier, desk)
        return dossier.signals.map { signal in
            Option(
                id: signal.id.id.value, label: desk.say(signal.data.seen.short(from: desk.today)),
                detail: desk.say(wall.words(signal) { $0.text } ?? Text(verbatim: "")))
        }
    }
}
