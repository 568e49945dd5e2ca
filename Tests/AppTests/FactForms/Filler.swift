import Domain
import Support
import Terminal

@testable import App

/// Fills in every field of the form on the screen as a person would: words, dates, the last line of a list, the first of
/// several.
struct Filler {
    let word: String
    /// The words that were typed.
    private(set) var texts: [String] = []

    init(word: String) {
        self.word = word
    }

    /// Fields that another field speaks for, so that both filled in would contradict each other.
    private static let left: [String: Set<String>] = [
        "member.recorded": ["expected"], "safeguard.arranged": ["calledName"],
        "lookback.agreed": ["every"],
    ]

    /// Fields whose words go into another entry.
    private static let besides: [String: Set<String>] = ["child.spoken": ["words"]]

    /// What must be chosen for the other fields to make sense.
    private static let chosen: [String: [String: String]] = [
        "veiligthuis.event": ["event": "investigation-ended"], "order.imposed": ["against": "j014-tom"],
        "information.answered": ["answer": "refused"],
    ]

    mutating func fill(_ player: inout Player) {
        guard let screen = player.program.top as? FormScreen else { return }
        for field in screen.states.map(\.field) where field.name != Confidentiality.name {
            guard !(Filler.left[word]?.contains(field.name) ?? false) else { continue }
            player.go(to: field.name)
            fill(field, &player)
        }
    }

    private mutating func fill(_ field: Field, _ player: inout Player) {
        switch field.kind {
        case .line, .text:
            let words = "Woorden bij \(field.name)"
            player.play("⌃a⌃k\(words)")
            if !(Filler.besides[word]?.contains(field.name) ?? false) { texts.append(words) }
        case .day(.future) where field.name != "until": player.play("⌃a⌃k18-12-2026")
        case .day, .partialDay: player.play("⌃a⌃k" + (field.name == "until" ? "20-11-2026" : "3-11-2026"))
        case .birth: player.play("⌃a⌃k2017")
        case .time: player.play("⌃a⌃k14:30")
        case .one(let options, _):
            let wanted = Filler.chosen[word]?[field.name]
            let last = options.last { $0.id != "-" && $0.id != "other" }?.id
            if let id = wanted ?? last { player.pick(id, in: field.name) }
        case .many(let options, let adding):
            guard player.value(field.name) == "", let first = options.first else { return }
            player.play(" ")
            if adding?.kind != Person.word { texts.append(first.label) }
        }
    }

    /// Chooses another line of the first list.
    private func choose(_ fields: [Field], _ player: inout Player) -> String {
        guard let field = fields.first, case .one(let options, _) = field.kind,
            let other = options.first(where: { $0.id != player.value(field.name) })
        else { return "something to change" }
        player.go(to: field.name)
        player.pick(other.id, in: field.name)
        return other.label
    }

    /// Changes the first words, else the first date, else the first choice of the form on the screen.
    /// - Returns: what must now be on the screen.
    func change(_ player: inout Player) -> String {
        guard let screen = player.program.top as? FormScreen else { return "a form" }
        let fields = screen.states.map(\.field).filter { !(Filler.left[word]?.contains($0.name) ?? false) }
        if let field = fields.first(where: isText) {
            player.go(to: field.name)
            player.play("⌃everbeterd")
            return "verbeterd"
        }
        guard let field = fields.first(where: \.kind.isDate) else { return choose(fields, &player) }
        player.go(to: field.name)
        if case .day(.future) = field.kind {
            player.play("⌃a⌃k19-12-2026")
            return "19 dec 2026"
        }
        player.play("⌃a⌃k2-11-2026")
        return "2 nov 2026"
    }

    private func isText(_ field: Field) -> Bool {
        switch field.kind {
        case .line, .text: true
        default: false
        }
    }
}

extension Player {
    /// Asks for what is confidential where there is any.
    mutating func revealAll() {
        if text.contains("▒") { play("x") }
    }

    var ledger: Ledger { program.desk.dossier(.j014).ledger }
}
