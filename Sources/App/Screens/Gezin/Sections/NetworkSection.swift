import Domain
import Terminal

/// Family and acquaintances who help, and what they do; or that nobody asked yet (report ch. 5, question 2).
struct NetworkSection: GezinSection {
    private static let heading = Text(nl: "NETWERK", en: "NETWORK")

    static func add(to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        guard !page.dossier.members.isEmpty else { return }
        page.gap(in: &body)
        let helpers = page.dossier.network(on: page.today)
        for (index, helper) in helpers.enumerated() {
            add(helper, isFirst: index == 0, to: &body, page)
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

    /// What somebody does and what was agreed; the agreement stands whole below it where both do not fit on a line.
    private static func add(
        _ helper: Known<NetworkSupport>, isFirst: Bool, to body: inout Body<GezinScreen.Row>, _ page: GezinPage
    ) {
        let does = page.say(page.wall.summary(helper.entry))
        let agreed = agreed(helper, page)
        let row = GezinScreen.Row.entry(helper.entry)
        let tail = agreed.text.isEmpty ? "" : " · " + agreed.text
        let room = page.width - GezinPage.margin - 1 - cells(tail)
        guard cells(does) > room, agreed.style == .plain, !agreed.text.isEmpty else {
            line(
                heading, isFirst: isFirst, TextLayout.cut(does, width: room) + tail, agreed.style, id: row, to: &body,
                page)
            return
        }
        line(heading, isFirst: isFirst, does, id: row, to: &body, page)
        line(heading, isFirst: false, "  " + agreed.text, .secondary, id: row, to: &body, page)
    }

    private static func agreed(_ helper: Known<NetworkSupport>, _ page: GezinPage) -> StyledText {
        guard !page.wall.hides(helper) else { return StyledText("") }
        guard let words = helper.data.agreed, !words.isEmpty else {
            return StyledText(page.say(Text(nl: "niets afgesproken ○", en: "nothing agreed ○")), .attention)
        }
        let agreed = page.wall.words(words)
        return StyledText(page.say(Text(nl: "afgesproken: \(agreed)", en: "agreed: \(agreed)")))
    }
}
