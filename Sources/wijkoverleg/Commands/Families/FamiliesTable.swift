import Domain
import Terminal

/// The list of families in columns, as wide as their contents need.
struct FamiliesTable {
    let families: [FamilyFacts]
    let language: Language
    let today: Day

    var text: String {
        guard !families.isEmpty else {
            return say(nl: "Er staat nog geen gezin in dit team.", en: "There is no family in this team yet.") + "\n"
        }
        let columns = Columns(heads.map { _ in Columns.Rule() }, gap: 3)
        return columns.lines([heads] + families.map(cells), width: 1000).map { $0 + "\n" }.joined()
    }

    private var heads: [String] {
        [
            say(nl: "Gezin", en: "Family"), say(nl: "Kinderen", en: "Children"), say(nl: "Regie", en: "Regie"),
            say(nl: "Open vragen", en: "Open question"), say(nl: "Laatst", en: "Last"),
            say(nl: "Nieuw", en: "New"), say(nl: "Terugkijken", en: "Look back"),
        ]
    }

    private func cells(_ family: FamilyFacts) -> [String] {
        [
            family.code, children(family.children), regie(family), openQuestions(family),
            family.lastDiscussed.map { $0.short(from: today)(language) } ?? "–",
            family.newSignals.map { $0 == 0 ? "" : "\($0)" } ?? "", lookBack(family),
        ]
    }

    /// "4 mnd, 6, 11 jr, ongeboren".
    private func children(_ children: [FamilyFacts.Child]) -> String {
        let ages = children.compactMap(\.age)
        var words = ages.map { $0.short(language) }
        if let oldest = words.popLast() {
            words.append(ages.allSatisfy { $0.months < 24 } ? oldest : oldest + say(nl: " jr", en: " yr"))
        }
        for child in children where child.age == nil {
            words.append(child.isUnborn ? say(nl: "ongeboren", en: "unborn") : "?")
        }
        return words.isEmpty ? "–" : words.joined(separator: ", ")
    }

    private func regie(_ family: FamilyFacts) -> String {
        family.regie.isEmpty ? say(nl: "– niemand –", en: "– nobody –") : family.regie.joined(separator: ", ")
    }

    private func openQuestions(_ family: FamilyFacts) -> String {
        if family.isJustEntered { return say(nl: "net ingevoerd", en: "just entered") }
        return Question.allCases.map { family.openQuestions.contains($0) ? "\($0.rawValue)" : " " }
            .joined(separator: " ")
    }

    private func lookBack(_ family: FamilyFacts) -> String {
        guard let day = family.lookBack else { return say(nl: "geen datum", en: "no date") }
        return day.short(from: today)(language) + (family.isLookBackLate ? say(nl: ", te laat", en: ", late") : "")
    }

    private func say(nl: String, en: String) -> String { Text(nl: nl, en: en)(language) }
}
