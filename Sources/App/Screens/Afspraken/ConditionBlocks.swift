import Domain
import Terminal

/// Conditions: what must be so, what follows otherwise, who was told, and whether it was met (report 3.1 and 3.3).
struct ConditionBlocks {
    let blocks: [AgreedBlocks.Block]

    /// - Parameter settledSince: conditions that came to something before this place are left out.
    init(_ words: AgreedWords, settledSince place: Place?) {
        let dossier = words.wall.dossier
        let outcomes = Dictionary(
            dossier.ledger.known(ConditionOutcome.self).map { (dossier.ledger.identity($0.data.condition), $0) },
            uniquingKeysWith: { _, last in last })
        let settled = dossier.conditions.filter { condition in
            guard let outcome = outcomes[condition.id] else { return false }
            return place.map { outcome.provenance.place > $0 } ?? true
        }
        let open = dossier.conditions.filter { outcomes[$0.id] == nil }.byDueDay(\.before)
        blocks = (open + settled).map { ConditionBlocks.block($0, outcomes[$0.id], words) }
    }

    private static func block(
        _ condition: Known<Condition>, _ outcome: Known<ConditionOutcome>?, _ words: AgreedWords
    ) -> AgreedBlocks.Block {
        let isHidden = words.wall.hides(condition)
        let what = words.words(condition) { data in
            data.consequence.map { data.text + words.desk.say(Text(nl: " → anders: ", en: " → otherwise: ")) + $0 }
                ?? data.text
        }
        return AgreedBlocks.Block(
            id: .entry(condition.entry), what: what, state: state(condition.data, outcome, words),
            below: isHidden ? [] : below(condition.data, outcome, words))
    }

    private static func state(
        _ condition: Condition, _ outcome: Known<ConditionOutcome>?, _ words: AgreedWords
    ) -> StyledText {
        guard let outcome else { return words.due(condition.before) }
        switch outcome.data.outcome.word {
        case .met: return words.plain(Text(verbatim: "✓ ") + outcome.data.outcome.label)
        case .notMet: return words.gap(outcome.data.outcome.label + Text(verbatim: " ○"))
        case .dropped, nil: return words.quiet(outcome.data.outcome.label)
        }
    }

    private static func below(
        _ condition: Condition, _ outcome: Known<ConditionOutcome>?, _ words: AgreedWords
    ) -> [StyledText] {
        var below: [StyledText] = []
        if (condition.consequence ?? "").isEmpty {
            below.append(words.gap(Text(nl: "en anders? niet afgesproken ○", en: "and otherwise? not agreed ○")))
        }
        below.append(words.told(condition.toldTo, on: condition.toldOn, by: condition.toldBy))
        if outcome == nil {
            let checks = condition.owner?.name.short
            below.append(
                checks.map { words.quiet(Text(nl: "\($0) kijkt het na", en: "\($0) checks")) }
                    ?? words.gap(Text(nl: "wie kijkt het na? niemand ○", en: "who checks? nobody ○")))
        }
        if let note = outcome?.data.note, let outcome, !words.wall.hides(outcome) {
            below.append(words.quiet(Text(verbatim: words.wall.words(note))))
        }
        return below
    }
}
