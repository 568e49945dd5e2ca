import Domain

extension Options {
    /// All signals to choose from, latest seen first.
    static func signals(_ family: FamilyID?, _ desk: Desk) -> [Option] {
        signals(desk.dossier(family).signals, family, desk)
    }

    /// These signals to choose from, each once.
    static func signals(_ signals: [Reference<Signal>], _ family: FamilyID?, _ desk: Desk) -> [Option] {
        let ledger = desk.dossier(family).ledger
        let known = Dictionary(ledger.known(Signal.self).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var seen: Set<Reference<Signal>> = []
        let once = signals.map(ledger.identity).filter { seen.insert($0).inserted }
        return self.signals(once.compactMap { known[$0] }, family, desk)
    }

    /// When, and what was seen where the room may see it.
    private static func signals(_ signals: [Known<Signal>], _ family: FamilyID?, _ desk: Desk) -> [Option] {
        let wall = Wall(desk.dossier(family), desk)
        return signals.map { signal in
            Option(
                id: signal.id.id.value, label: desk.say(signal.data.seen.short(from: desk.today)),
                detail: desk.say(wall.words(signal) { $0.text } ?? Text(verbatim: "")))
        }
    }
}
