import Domain
import Terminal

/// What two writers recorded differently, until somebody chooses.
struct ConflictSection: GezinSection {
    static func add(to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        if !page.dossier.ledger.conflicts.isEmpty { page.gap(in: &body) }
        for conflict in page.dossier.ledger.conflicts {
            guard let newest = conflict.readings.last else { continue }
            let words = page.wall.summary(newest)
            let line = Text(nl: " ○ Twee keer anders vastgelegd: ", en: " ○ Recorded in two ways: ") + words
            body.add(TextLayout.cut(page.say(line), width: page.width - 1), .attention, id: .conflict(conflict.id))
        }
    }
}
