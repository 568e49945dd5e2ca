import Domain
import Terminal

/// What stands in a child's row in place of empty columns: that hardly anything is known about this child, which is no
/// reassurance (report 2.3), or that it is not born yet.
struct LanePhrase: Sendable {
    /// From long to short.
    let wordings: [String]
    let style: Style

    /// A phrase for every child about whom the columns in view hold no more signals than the team calls few. It asks for
    /// attention as long as the check does; where the table answered it, it is a plain fact.
    static func all(
        for contents: LineContents, _ window: LineWindow, _ desk: Desk
    ) -> [Lane.ID: LanePhrase] {
        guard contents.choice.kind == .members else { return [:] }
        let (rows, timeline, wall) = (contents.rows, contents.timeline, contents.wall)
        let point = desk.attention(wall.dossier.id).points.first { $0.id == LittleKnownChild.word }
        let asked = Set(point?.findings.flatMap(\.subjects) ?? [])
        var phrases: [Lane.ID: LanePhrase] = [:]
        for child in wall.dossier.minors(on: desk.today) where rows.contains(where: { $0.id == .member(child.id) }) {
            phrases[.member(child.id)] = phrase(
                for: child, isAsked: asked.contains(child.id.id), timeline, window, wall, desk)
        }
        return phrases
    }

    private static func phrase(
        for child: Known<Member>, isAsked: Bool, _ timeline: Timeline, _ window: LineWindow, _ wall: Wall, _ desk: Desk
    ) -> LanePhrase? {
        guard !child.data.isUnborn else {
            return LanePhrase(wordings: [desk.say(Text(nl: "nog niet geboren", en: "not born yet"))], style: .secondary)
        }
        let days = timeline.signalDays(of: child.id)
        let signals = days.count { window.periods.contains(window.scale.period(of: $0)) }
        guard signals <= desk.team.terms.fewSignals else { return nil }
        let recorded = wall.dossier.ledger.history(of: child.id).first?.provenance.at.day
        let known = [recorded, days.last].compactMap { $0 }.min() ?? desk.today
        let from = max(known, window.scale.firstDay(of: window.first))
        let until = min(desk.today, window.scale.lastDay(of: window.last))
        let words = words(signals, LanePhrase.span(from, until), isAsked: isAsked).map(desk.say)
        return LanePhrase(wordings: words, style: isAsked ? .attention : .secondary)
    }

    private static func words(_ signals: Int, _ span: Text, isAsked: Bool) -> [Text] {
        let number =
            signals == 0
            ? Text(nl: "geen signaal", en: "no signal")
            : Text.count(signals, one: Text(nl: "signaal", en: "signal"), many: Text(nl: "signalen", en: "signals"))
        let fact = Text(nl: "\(number.nl) in \(span.nl)", en: "\(number.en) in \(span.en)")
        guard isAsked else { return [fact] }
        return [
            Text(nl: "weinig bekend: ", en: "little known: ") + fact + Text(verbatim: " ○"),
            fact + Text(verbatim: " ○"), Text(nl: "weinig bekend ○", en: "little known ○"),
        ]
    }

    /// "17 maanden"; in years from three years on.
    private static func span(_ from: Day, _ until: Day) -> Text {
        let months = max(1, TimeScale.month.period(of: until) - TimeScale.month.period(of: from) + 1)
        guard months < 36 else {
            return Text.count(months / 12, one: Text(nl: "jaar", en: "year"), many: Text(nl: "jaar", en: "years"))
        }
        return Text.count(months, one: Text(nl: "maand", en: "month"), many: Text(nl: "maanden", en: "months"))
    }
}
