import Domain
import Terminal

/// The safety plans and the orders that are in force, with their dates (report 3.3).
struct SafetyBlocks {
    let blocks: [AgreedBlocks.Block]

    init(_ words: AgreedWords) {
        let dossier = words.wall.dossier
        blocks =
            dossier.safetyPlans(on: words.desk.today).map { SafetyBlocks.block($0, words) }
            + dossier.orders(on: words.desk.today).map { SafetyBlocks.block($0, words) }
    }

    private static func block(_ plan: Known<SafetyPlan>, _ words: AgreedWords) -> AgreedBlocks.Block {
        let isHidden = words.wall.hides(plan)
        let day = plan.data.day.short(from: words.desk.today)
        let children =
            plan.data.children.isEmpty
            ? [] : [words.quiet(Text(nl: "voor ", en: "for ") + Text.list(plan.data.children.map(words.wall.name)))]
        return AgreedBlocks.Block(
            id: .entry(plan.entry), what: words.words(plan) { $0.text }, state: words.until(plan.data.until),
            below: isHidden
                ? []
                : [words.quiet(Text(nl: "van \(day.nl)", en: "of \(day.en)"))] + children
                    + [words.agreedBy(plan.data.agreedBy), words.signedBy(plan.data.signedBy)])
    }

    private static func block(_ order: Known<SafetyOrder>, _ words: AgreedWords) -> AgreedBlocks.Block {
        let who = words.wall.name(order.data.against)
        let isHidden = words.wall.hides(order)
        let what = isHidden ? Wall.hidden : order.data.order.label + Text(nl: " voor \(who)", en: " for \(who)")
        let day = order.data.since.short(from: words.desk.today)
        var below = [words.quiet(Text(nl: "sinds \(day.nl)", en: "since \(day.en)"))]
        if let by = order.data.by { below.append(words.quiet(Text(nl: "opgelegd door \(by)", en: "imposed by \(by)"))) }
        let protects = Text.list(order.data.protects.map(words.wall.name))
        if !order.data.protects.isEmpty {
            below.append(words.quiet(Text(nl: "beschermt \(protects.nl)", en: "protects \(protects.en)")))
        }
        let state =
            order.data.until == nil
            ? words.gap(Text(nl: "tot wanneer? ○", en: "until when? ○")) : words.until(order.data.until)
        return AgreedBlocks.Block(
            id: .entry(order.entry), what: words.plain(what), state: state, below: isHidden ? [] : below)
    }
}
