import Domain

/// What was seen or happened: found by its day, and by its words where the room may see them.
extension Options {
    /// Worries, latest seen first, and after them what is none where a correction may speak of it.
    static func worries(_ family: FamilyID?, isNew: Bool, _ desk: Desk) -> [Option] {
        signals(family, desk) { !$0.isNoWorry } + (isNew ? [] : signals(family, desk) { $0.isNoWorry })
    }

    /// Reports, latest first, or other worries where nobody reported. Anything else is there only where a fact names it
    /// already.
    static func reports(_ family: FamilyID?, with named: [Reference<Signal>], _ desk: Desk) -> [Option] {
        let ledger = desk.dossier(family).ledger
        let kept = Set(named.map(ledger.identity).map(\.id.value))
        let reports = signals(family, desk) { $0.nature == .report && $0.tone != .goingWell }
        let offered = reports.isEmpty ? signals(family, desk) { $0.tone == .worry } : reports
        let ids = Set(offered.map(\.id))
        return offered
            + signals(family, desk) { _ in true }.filter { kept.contains($0.id) && !ids.contains($0.id) }
    }

    /// What a parent can respond to: reports, worries and incidents, the latest first, and problems. What goes well is
    /// there only where a fact names it already.
    static func answerable(_ family: FamilyID?, with named: [EntryID], _ desk: Desk) -> [Option] {
        let ledger = desk.dossier(family).ledger
        let kept = Set(named.map(ledger.root))
        let known = ledger.known(Problem.self).filter { kept.contains($0.id.id) }.map(\.id)
        let problem = desk.say(KindName.of(Problem.word))
        return happened(family, kept, desk).map(\.inOneLine)
            + problems(family, with: known, desk).map { Option(id: $0.id, label: "\(problem): \($0.label)") }
    }

    private static func happened(_ family: FamilyID?, _ kept: Set<EntryID>, _ desk: Desk) -> [Option] {
        let wall = Wall(desk.dossier(family), desk)
        let signals = wall.dossier.signals.filter { $0.data.tone != .goingWell || kept.contains($0.id.id) }
        let said = signals.map { known in
            (known.data.seen.latest, signal(known.data, known.id.id.value, isHidden: wall.hides(known), desk))
        }
        let done = wall.dossier.incidents.map { known in
            (known.data.happened.latest, incident(known.data, known.id.id.value, isHidden: wall.hides(known), desk))
        }
        return (said + done).enumerated().sorted { ($1.element.0, $0.offset) < ($0.element.0, $1.offset) }
            .map(\.element.1)
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
            detail: isHidden ? desk.say(Wall.hidden) : signal.text, day: signal.seen.earliest)
    }

    static func incident(_ incident: Incident, _ id: String, isHidden: Bool, _ desk: Desk) -> Option {
        let topic = desk.say(incident.topic.label)
        return Option(
            id: id, label: desk.say(incident.happened.short(from: desk.today)),
            detail: isHidden ? desk.say(Wall.hidden) : incident.text.map { "\(topic): \($0)" } ?? topic,
            day: incident.happened.earliest)
    }
}

extension Signal {
    fileprivate var isNoWorry: Bool { tone == .goingWell || tone == .fact }
}
