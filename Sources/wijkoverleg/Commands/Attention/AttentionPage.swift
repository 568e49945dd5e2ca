import Domain
import Terminal

/// Points of attention as a page of plain text: each with the norm, the question to the table, what it rests on and what
/// can be done now.
struct AttentionPage {
    let report: AttentionReport
    let language: Language
    let width: Int
    private static let labelWidth = 11

    var text: String { lines.map { $0 + "\n" }.joined() }

    private var lines: [String] {
        let head = say(
            nl: "Aandachtspunten bij \(report.code), \(report.day.words.nl)",
            en: "Points of attention for \(report.code), \(report.day.words.en)")
        let none = say(nl: "Er zijn nu geen aandachtspunten.", en: "There are no points of attention now.")
        let isEmpty = report.points.isEmpty && report.notSafeNow.isEmpty
        return [Printable.text(head)] + notSafeNow + (isEmpty ? ["", none] : questions) + setAside
    }

    private var notSafeNow: [String] {
        guard !report.notSafeNow.isEmpty else { return [] }
        return ["", say(nl: "! NU ONVEILIG", en: "! NOT SAFE NOW")]
            + report.notSafeNow.flatMap { child in
                fact("", child.judgement)
                    + (child.arranged.isEmpty ? field("", nobodyCalls) : child.arranged.flatMap { fact("", $0) })
            }
    }

    private var nobodyCalls: String {
        say(nl: "Wie belt nu? Nog niet vastgelegd ○", en: "Who calls now? Not recorded yet ○")
    }

    private var questions: [String] {
        Question.allCases.flatMap { question -> [String] in
            let points = report.points.filter { $0.question == question }
            guard !points.isEmpty else { return [] }
            let number = say(nl: "VRAAG \(question.rawValue)  ", en: "QUESTION \(question.rawValue)  ")
            return ["", number + question.title(language).uppercased()] + points.flatMap(point)
        }
    }

    private func point(_ point: AttentionReport.Point) -> [String] {
        wrapped(point.line, first: point.isPattern ? "▲ " : "○ ", rest: "  ")
            + field(say(nl: "norm", en: "norm"), "\(point.norm) (Leren van calamiteiten 2, \(point.paragraph))")
            + point.findings.flatMap(item)
            + (point.caution.map { field(say(nl: "let op", en: "note"), $0) } ?? [])
    }

    private func item(_ item: AttentionReport.Item) -> [String] {
        let evidence = item.evidence.enumerated().flatMap { place, evidence in
            fact(place == 0 ? say(nl: "rust op", en: "rests on") : "", evidence)
        }
        return field(say(nl: "vraag", en: "question"), item.ask) + evidence
            + field(say(nl: "doen", en: "to do"), "→ " + item.remedy)
    }

    private var setAside: [String] {
        guard !report.setAside.isEmpty else { return [] }
        return ["", say(nl: "OPZIJGEZET, TOT HET TERUGKIJKEN", en: "SET ASIDE, UNTIL THE LOOK-BACK")]
            + report.setAside.flatMap { decision in
                wrapped(decision.line, first: "  ", rest: "  ") + fact(decision.by ?? "", decision.decision)
            }
    }

    private func fact(_ label: String, _ fact: AttentionReport.Fact) -> [String] {
        let words = fact.text ?? say(nl: "▒ vertrouwelijk", en: "▒ confidential")
        let day = PartialDay(fact.day).map { $0.short(from: report.day)(language) } ?? ""
        return field(label, "\(TextLayout.pad(day, width: 13))\(words)", hanging: 13)
    }

    /// "  label      words", wrapped beside the label.
    private func field(_ label: String, _ words: String, hanging: Int = 0) -> [String] {
        let first = "  " + TextLayout.pad(label, width: AttentionPage.labelWidth)
        return wrapped(words, first: first, rest: String(repeating: " ", count: cells(first) + hanging))
    }

    private func wrapped(_ words: String, first: String, rest: String) -> [String] {
        let whole = TextLayout.wrap(Printable.text(words), width: width - cells(first))
        guard let top = whole.first, whole.count > 1 else { return [first + (whole.first ?? "")] }
        let remainder = String(Printable.text(words).dropFirst(top.count)).drop { $0 == " " }
        return [first + top] + TextLayout.wrap(String(remainder), width: width - cells(rest)).map { rest + $0 }
    }

    private func say(nl: String, en: String) -> String { Text(nl: nl, en: en)(language) }
}
