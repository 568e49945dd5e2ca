import Domain
import Terminal

/// Somebody's own list as plain text: by when, which family, what.
struct MinePage {
    let text: String

    init(rows: [MineRow], _ language: Language, _ today: Day) {
        guard !rows.isEmpty else {
            text =
                Text(
                    nl: "Er is niets te doen in gezinnen waarvan u regisseur bent.",
                    en: "Nothing is to be done in families of which you are the regisseur.")(language) + "\n"
            return
        }
        let columns = Columns(
            [Columns.Rule(), Columns.Rule(), Columns.Rule()], gap: 3)
        let cells = rows.map { row -> [String] in
            let day = row.due.map { $0.short(from: today)(language) } ?? "–"
            let past = row.isPast ? Text(nl: ", voorbij", en: ", past")(language) : ""
            return [day + past, row.code, row.line].map { Printable.text($0) }
        }
        text = columns.lines(cells, width: 1000).map { $0 + "\n" }.joined()
    }
}
