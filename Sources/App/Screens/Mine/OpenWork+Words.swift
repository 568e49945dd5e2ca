import Domain

extension OpenWork.Item {
    /// What is to be done, in words that name nobody of the family.
    public var words: Text {
        switch matter {
        case .notSafeNow: Text(nl: "! een kind is NU ONVEILIG", en: "! a child is NOT SAFE NOW")
        case .agreement(_, let owners):
            owners.isEmpty
                ? Text(nl: "afspraak van het gezin of een ander", en: "agreement of the family or somebody else")
                : Text(nl: "afspraak van ", en: "agreement of ") + Text.list(owners)
        case .condition: Text(nl: "voorwaarde", en: "condition")
        case .goal: Text(nl: "doel", en: "goal")
        case .leftOpen(let question):
            Text(
                nl: "vraag \(question.rawValue) staat open: iemand zoekt het uit",
                en: "question \(question.rawValue) is open: somebody finds out")
        case .lookBack: Text(nl: "terugkijken", en: "look back")
        case .point(let word):
            Checks.all.first { $0.word == word }?.norm.demand ?? Text(verbatim: "")
        }
    }

    /// A lasting word for whoever reads it by program.
    public var kind: String {
        switch matter {
        case .notSafeNow: "not-safe-now"
        case .agreement: "agreement"
        case .condition: "condition"
        case .goal: "goal"
        case .leftOpen: "question"
        case .lookBack: "look-back"
        case .point(let word): word
        }
    }

    /// "vóór 1 dec", "was vóór 3 nov"; nothing without a date.
    public func dueWords(on today: Day) -> Text {
        guard let due else { return Text(verbatim: "") }
        let day = due.short(from: today)
        guard due < today else { return day }
        return day + Text(nl: ", voorbij", en: ", past")
    }
}
