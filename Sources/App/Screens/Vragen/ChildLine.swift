import Domain
import Terminal

/// One child within question 1: safe now, and who watches.
enum ChildLine {
    static func pieces(_ child: Known<Member>, _ wall: Wall, _ desk: Desk, width: Int) -> [StyledText] {
        let age = child.data.age(on: desk.today).map { " " + desk.say($0.short) } ?? ""
        let name = TextLayout.pad(wall.name(child.id) + age, width: 12)
        let standing = wall.dossier.standingJudgements(of: child.id)
        let latest = standing.first { $0.data.answer == .no } ?? standing.first
        let safe =
            latest.map { judgement in
                let words = judgement.data.answer.label
                let who = judgement.data.by.name.short
                return Text(nl: "nu veilig? \(words.nl) (\(who))", en: "safe now? \(words.en) (\(who))")
            } ?? Text(nl: "nu veilig? weten we niet ○", en: "safe now? we do not know ○")
        let style: Style =
            latest?.data.answer.word == .no ? .danger : latest?.data.answer.word == .yes ? .plain : .attention
        let watchers = wall.dossier.watchers(of: child.id, on: desk.today).map(\.data.watcher.name.short)
        let none = desk.say(Text(nl: "niemand ○", en: "nobody ○"))
        let watch =
            desk.say(Text(nl: "let op: ", en: "watches: "))
            + (watchers.isEmpty ? none : watchers.joined(separator: ", "))
        let half = max(30, (width - 14) / 2)
        return [
            StyledText(name), StyledText(TextLayout.pad(desk.say(safe), width: half) + "  ", style),
            StyledText(watch, watchers.isEmpty ? .attention : .plain),
        ]
    }
}

/// An answer, or how a question was left open, in words.
enum AnswerWords {
    static func of(_ answer: Answer, _ desk: Desk) -> Text {
        guard let open = answer.leftOpen else { return Text(verbatim: answer.text ?? "") }
        let day = open.before.short(from: desk.today)
        let what = open.what.map { ": \($0)" } ?? ""
        return Text(
            nl: "Opengelaten ○ \(open.who) zoekt het uit vóór \(day.nl)\(what)",
            en: "Left open ○ \(open.who) finds out before \(day.en)\(what)")
    }
}
