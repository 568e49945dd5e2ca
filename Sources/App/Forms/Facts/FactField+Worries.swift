import Domain

extension FactField {
    /// The worries that a fact answers: those that nobody answered yet, and those that it already names.
    static func worries(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, [Reference<Signal>]>,
        with named: [Reference<Signal>], _ family: FamilyID?, _ desk: Desk
    ) -> FactField {
        let open = desk.dossier(family).unansweredWorries.reversed().map(\.id)
        return signals(name, label, path, among: open + named, family, desk)
    }

    /// Any number of these signals; a reader sees each with its day.
    static func signals(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, [Reference<Signal>]>,
        among signals: [Reference<Signal>], _ family: FamilyID?, _ desk: Desk
    ) -> FactField {
        let dossier = desk.dossier(family)
        let wall = Wall(dossier, desk)
        var field = things(name, label, path, Options.signals(signals, family, desk), in: dossier.ledger)
        field.show = { fact in
            let lines = fact[keyPath: path].compactMap { dossier.ledger[$0] }.map { signal in
                signal.data.seen.short(from: desk.today) + Text(verbatim: ": ")
                    + (wall.words(signal) { $0.text } ?? Text(verbatim: ""))
            }
            return Text(
                nl: lines.map(\.nl).joined(separator: "\n"), en: lines.map(\.en).joined(separator: "\n"))
        }
        return field
    }
}
