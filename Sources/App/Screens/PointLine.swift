import Domain
import Terminal

/// A point of attention on one line: sign, words, and the question it belongs to at the right where no heading says it.
enum PointLine {
    /// On a wide screen the question stays near its point.
    static let widest = 110

    static func pieces(_ point: PointOfAttention, _ wall: Wall, _ desk: Desk, namesQuestion: Bool = true)
        -> [StyledText]
    {
        let number = point.norm.question.rawValue
        let question = namesQuestion ? desk.say(Text(nl: "vraag \(number)", en: "question \(number)")) : ""
        let room = min(desk.size.columns, PointLine.widest) - 5 - cells(question) - 3
        let sign = point.norm.nature == .pattern ? "▲ " : "○ "
        return [
            StyledText("   "), StyledText(sign, .attention),
            StyledText(TextLayout.pad(desk.say(wall.words(point.line)), width: room) + " "),
            StyledText(question, .secondary),
        ]
    }
}

/// A signal or an incident on one line: when, its sign, who saw it, what; new ones say so.
enum SignalLine {
    static func pieces(_ signal: Known<Signal>, _ wall: Wall, _ desk: Desk, isNew: Bool) -> [StyledText] {
        let day = TextLayout.pad("   " + desk.say(signal.data.seen.short(from: desk.today)), width: 16)
        let sign = signal.data.sign
        let origin = wall.words(signal.data.originLabel(in: wall.dossier.ledger))
        let who = TextLayout.pad(desk.say(origin), width: desk.size.columns >= 100 ? 26 : 24)
        let new = isNew ? desk.say(Text(nl: " nieuw", en: " new")) : ""
        let isNamed = signal.data.about.allSatisfy { signal.data.text.contains(wall.dossier.name(of: $0)) }
        let names = isNamed ? "" : wall.names(signal.data.about)
        let text = wall.hides(signal) ? desk.say(Wall.hidden) : SignalLine.named(names, wall.words(signal.data.text))
        let room = desk.size.columns - 16 - 2 - cells(who) - cells(new) - 3
        return [
            StyledText(day, .secondary), StyledText("\(sign.character) ", sign.asksAttention ? .attention : .plain),
            StyledText(who + "  "), StyledText(TextLayout.pad(text, width: room)), StyledText(new, .attention),
        ]
    }

    /// An incident: nobody saw it here, who was there stands in the words.
    static func pieces(_ incident: Known<Incident>, _ wall: Wall, _ desk: Desk) -> [StyledText] {
        let day = TextLayout.pad("   " + desk.say(incident.data.happened.short(from: desk.today)), width: 16)
        let sign = TimelineSign.incident
        let who = TextLayout.pad(desk.say(sign.label), width: desk.size.columns >= 100 ? 26 : 24)
        let room = desk.size.columns - 16 - 2 - cells(who) - 3
        return [
            StyledText(day, .secondary), StyledText("\(sign.character) ", .attention), StyledText(who + "  "),
            StyledText(TextLayout.pad(desk.say(wall.summary(incident.entry)), width: room)),
        ]
    }

    /// The names before the words, unless the words begin with them.
    private static func named(_ names: String, _ text: String) -> String {
        names.isEmpty || text.hasPrefix(names) ? text : "\(names): \(text)"
    }
}
