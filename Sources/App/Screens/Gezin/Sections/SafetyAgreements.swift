import Domain
import Terminal

/// When it is safe enough, as agreed by those who are named; the safety plan and the orders that keep somebody away.
struct SafetyAgreements: GezinSection {
    static func add(to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        let plans = page.dossier.safetyPlans(on: page.today)
        let orders = page.dossier.orders(on: page.today)
        guard let norm = page.dossier.safetyNorms.first else {
            guard !plans.isEmpty || !orders.isEmpty else { return }
            heading(Text(nl: "AFGESPROKEN VOOR DE VEILIGHEID", en: "AGREED FOR SAFETY"), to: &body, page)
            for entry in plans.map(\.entry) + orders.map(\.entry) { add(entry, to: &body, page) }
            return
        }
        heading(Text(nl: "VEILIG GENOEG ALS", en: "SAFE ENOUGH WHEN"), to: &body, page)
        let words = page.wall.words(norm) { $0.text } ?? Text(verbatim: "")
        body.wrap(page.say(words), width: page.width - 1, indent: 3, id: .entry(norm.entry))
        let names = Text.list(norm.data.agreedBy.map(\.name.short))
        let day = page.short(norm.data.day)
        body.wrap(
            page.say(Text(nl: "\(day.nl), door \(names.nl)", en: "\(day.en), by \(names.en)")), width: page.width - 1,
            indent: 3, .secondary, id: .entry(norm.entry))
        for entry in plans.map(\.entry) + orders.map(\.entry) { add(entry, to: &body, page) }
    }

    private static func add(_ entry: EntryID, to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        let words = "   " + page.say(page.wall.summary(entry))
        body.add(TextLayout.cut(words, width: page.width - 1), id: .entry(entry))
    }
}
