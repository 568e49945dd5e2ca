import Domain
import Terminal

/// What became of a worry, in a few words at the end of its line.
enum FollowUpWords {
    /// - Parameter isShort: for a screen of eighty columns.
    static func of(_ follow: FollowUp, _ wall: Wall, _ desk: Desk, isShort: Bool) -> StyledText {
        if let agreement = follow.agreement { return agreed(agreement, follow, desk, isShort: isShort) }
        if let settled = follow.settled { return closed(settled, follow, wall, desk, isShort: isShort) }
        guard let day = follow.discussed?.short(from: desk.today) else {
            return StyledText(desk.say(Text(nl: "niet besproken ○", en: "not discussed ○")), .attention)
        }
        let open = Text(nl: "geen besluit ○", en: "no decision ○")
        let words = isShort ? open : Text(nl: "besproken \(day.nl) · ", en: "discussed \(day.en) · ") + open
        return StyledText(desk.say(words), .attention)
    }

    private static func agreed(
        _ agreement: Known<Agreement>, _ follow: FollowUp, _ desk: Desk, isShort: Bool
    ) -> StyledText {
        let head = Text(nl: "afspraak", en: "agreement")
        if let outcome = follow.outcome {
            let isDone = outcome.data.outcome == .done
            let words = outcome.data.outcome.label
            return StyledText(desk.say(head + Text(verbatim: " ") + words) + (isDone ? " ✓" : ""), .secondary)
        }
        if let before = agreement.data.before, before < desk.today {
            let late = Text(nl: " te laat ○", en: " late ○")
            return StyledText(desk.say(head + late), .attention)
        }
        let before = agreement.data.before?.short(from: desk.today)
        let due = before.map { Text(nl: " vóór \($0.nl)", en: " before \($0.en)") }
        return StyledText(desk.say(isShort ? head : due.map { head + $0 } ?? head), .secondary)
    }

    private static func closed(
        _ settled: Known<SignalSettled>, _ follow: FollowUp, _ wall: Wall, _ desk: Desk, isShort: Bool
    ) -> StyledText {
        guard !isShort else {
            return StyledText(desk.say(Text(nl: "gesloten, reden ↵", en: "closed, reason ↵")), .secondary)
        }
        let day = follow.discussed.map { $0.short(from: desk.today) }
        let head = day.map { Text(nl: "gesloten \($0.nl): ", en: "closed \($0.en): ") }
        let reason = wall.words(settled) { $0.reason } ?? Text(verbatim: "")
        return StyledText(desk.say((head ?? Text(nl: "gesloten: ", en: "closed: ")) + reason), .secondary)
    }
}
