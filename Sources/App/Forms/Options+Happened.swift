import Domain

/// What was seen or happened: found by its day, and by its words where the room may see them.
extension Options {
    /// Worries, latest seen first, and after them what is none where a correction may speak of it.
    static func worries(_ family: FamilyID?, isNew: Bool, _ desk: Desk) -> [Option] {
        signals(family, desk) { !$0.isNoWorry } + (isNew ? [] : signals(family, desk) { $0.isNoWorry })
    }

    /// Reports, latest first, and then other worries. What goes well is there only where a fact names it already.
    static func reportsFirst(_ family: FamilyID?, with named: [Reference<Signal>], _ desk: Desk) -> [Option] {
        let ledger = desk.dossier(family).ledger
        let kept = Set(named.map(ledger.identity).map(\.id.value))
        let good = signals(family, desk) { $0.tone == .goingWell }.filter { kept.contains($0.id) }
        return signals(family, desk) { $0.tone != .goingWell && $0.nature == .report }
            + signals(family, desk) { $0.tone != .goingWell && $0.nature != .report } + good
    }

    private static func signals(_ family: FamilyID?, _ desk: Desk, where isOffered: (Signal) -> Bool) -> [Option] {
        let wall = Wall(desk.dossier(family), desk)
        return wall.dossier.signals.filter { isOffered($0.data) }.map {
            signal($0.data, $0.id.id.value, isHidden: wall.hides($0), desk)
        }
    }

    /// Incidents, latest first.
    static func incidents(_ family: FamilyID?, _ desk: Desk) -> [Option] {
        let wall = Wall(desk.dossier(family), desk)
        let incidents = wall.dossier.ledger.known(Incident.self).sorted {
            ($0.data.happened.latest, $0.provenance.place) > ($1.data.happened.latest, $1.provenance.place)
        }
        return incidents.map { incident($0.data, $0.id.id.value, isHidden: wall.hides($0), desk) }
    }

    static func signal(_ signal: Signal, _ id: String, isHidden: Bool, _ desk: Desk) -> Option {
        Option(
            id: id, label: desk.say(signal.seen.short(from: desk.today)),
            detail: isHidden ? desk.say(Wall.hidden) : signal.text)
    }

    static func incident(_ incident: Incident, _ id: String, isHidden: Bool, _ desk: Desk) -> Option {
        let topic = desk.say(incident.topic.label)
        return Option(
            id: id, label: desk.say(incident.happened.short(from: desk.today)),
            detail: isHidden ? desk.say(Wall.hidden) : incident.text.map { "\(topic): \($0)" } ?? topic)
    }
}

extension Signal {
    fileprivate var isNoWorry: Bool { tone == .goingWell || tone == .fact }
}
