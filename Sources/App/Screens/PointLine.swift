import Domain
import Terminal

/// A point of attention on one line: sign, words, and the question it belongs to at the right where no heading says it.
enum PointLine {
    static func pieces(_ point: PointOfAttention, _ desk: Desk, namesQuestion: Bool = true) -> [StyledText] {
        let number = point.norm.question.rawValue
        let question = namesQuestion ? desk.say(Text(nl: "vraag \(number)", en: "question \(number)")) : ""
        let room = desk.size.columns - 5 - cells(question) - 3
        let sign = point.norm.nature == .pattern ? "▲ " : "○ "
        return [
            StyledText("   "), StyledText(sign, .attention),
            StyledText(TextLayout.pad(desk.say(point.line), width: room) + " "), StyledText(question, .secondary),
        ]
    }
}

/// A signal on one line: when, its sign, who saw it, what; new ones say so.
enum SignalLine {
    static func pieces(_ signal: Known<Signal>, _ dossier: Dossier, _ desk: Desk, isNew: Bool) -> [StyledText] {
        let day = TextLayout.pad("   " + desk.say(signal.data.seen.short(from: desk.today)), width: 16)
        let sign = signal.data.tone == .goingWell ? "◇ " : signal.data.nature == .report ? "■ " : "● "
        let who = TextLayout.pad(desk.say(signal.data.originLabel), width: desk.size.columns >= 100 ? 26 : 24)
        let new = isNew ? desk.say(Text(nl: " nieuw", en: " new")) : ""
        let isNamed = signal.data.about.allSatisfy { signal.data.text.contains(dossier.name(of: $0)) }
        let names = isNamed ? "" : dossier.names(of: signal.data.about)
        let hidden = desk.say(Text(nl: "▒ vertrouwelijk", en: "▒ confidential"))
        let text = signal.isConfidential ? hidden : SignalLine.named(names, signal.data.text)
        let room = desk.size.columns - 16 - 2 - cells(who) - cells(new) - 3
        return [
            StyledText(day, .secondary), StyledText(sign, signal.data.tone == .goingWell ? .plain : .attention),
            StyledText(who + "  "), StyledText(TextLayout.pad(text, width: room)), StyledText(new, .attention),
        ]
    }

    /// The names before the words, unless the words begin with them.
    private static func named(_ names: String, _ text: String) -> String {
        names.isEmpty || text.hasPrefix(names) ? text : "\(names): \(text)"
    }
}
