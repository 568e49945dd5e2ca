import Domain

/// Family and acquaintances who help, and what they do; or that nobody asked yet (report ch. 5, question 2).
struct NetworkSection: GezinSection {
    private static let heading = Text(nl: "NETWERK", en: "NETWORK")

    static func add(to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        guard !page.dossier.members.isEmpty else { return }
        page.gap(in: &body)
        let helpers = page.dossier.network(on: page.today)
        for (index, helper) in helpers.enumerated() {
            let agreed = helper.data.agreed == nil ? Text(nl: " · niets afgesproken ○", en: " · nothing agreed ○") : nil
            let words = page.say(page.wall.summary(helper.entry)) + (agreed.map(page.say) ?? "")
            line(
                heading, isFirst: index == 0, words, agreed == nil ? .plain : .attention, id: .entry(helper.entry),
                to: &body, page)
        }
        guard helpers.isEmpty else { return }
        if let answer = page.dossier.networkAnswer {
            line(
                heading, isFirst: true, page.say(page.wall.summary(answer.entry)), id: .entry(answer.entry), to: &body,
                page)
        } else {
            let words = Text(nl: "niet gevraagd wie er helpt ○", en: "nobody asked who helps ○")
            line(heading, isFirst: true, page.say(words), .attention, id: .enter(NetworkAsked.word), to: &body, page)
        }
    }
}
