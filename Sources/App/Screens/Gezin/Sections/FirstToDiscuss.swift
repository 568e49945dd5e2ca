import Domain
import Terminal

/// At most three points of attention, those of question 1 first; the others are a key away.
struct FirstToDiscuss: GezinSection {
    static func add(to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        guard !page.dossier.isJustEntered else {
            heading(Text(nl: "NET INGEVOERD", en: "JUST ENTERED"), to: &body, page)
            body.add(
                page.say(
                    Text(
                        nl: "   Begin met: wie let er op de kinderen?",
                        en: "   Begin with: who watches over the children?")),
                .attention, id: .morePoints)
            return
        }
        let points = page.attention.forMeeting
        guard !points.isEmpty else { return }
        let more = Text.count(
            points.count - 3, one: Text(nl: "punt", en: "more point"), many: Text(nl: "punten", en: "more points"))
        let rest = points.count > 3 ? page.say(Text(nl: "p  nog \(more.nl) ", en: "p  \(more.en) ")) : ""
        page.gap(in: &body)
        let head = page.say(Text(nl: " EERST BESPREKEN", en: " DISCUSS FIRST"))
        body.add([
            StyledText(TextLayout.pad(head, width: min(page.width, PointLine.widest) - cells(rest)), .title),
            StyledText(rest, .secondary),
        ])
        for point in points.prefix(3) { body.add(PointLine.pieces(point, page.wall, page.desk), id: .point(point.id)) }
    }
}
