import Domain
import Terminal

/// Why the team knows this family, and at the right of the same line who has the regie: the children and the parents keep
/// the room below it.
struct ReasonSection: GezinSection {
    static func add(to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        guard let family = page.dossier.family else { return }
        let label = page.say(Text(nl: " Waarom?  ", en: " Why?  "))
        let regie = regie(page)
        let room = page.width - cells(label) - cells(regie.map(\.text).joined()) - 3
        let missing = Text(nl: "nog niet opgeschreven", en: "not written down yet")
        let reason = page.wall.words(family) { ($0.reason ?? "").isEmpty ? nil : $0.reason }
        let words = StyledText(
            TextLayout.pad(page.say(reason ?? missing), width: room) + "  ", reason == nil ? .secondary : .plain)
        body.add([StyledText(label, .secondary), words] + regie, id: .entry(family.entry))
    }

    /// "regie: M. de Wit", or that nobody has it; more than one at once asks to be looked at.
    private static func regie(_ page: GezinPage) -> [StyledText] {
        let head = StyledText(page.say(Text(nl: "regie: ", en: "regie: ")), .secondary)
        let regisseurs = page.dossier.regisseurs(on: page.today)
        guard let first = regisseurs.first else {
            return [head, StyledText(page.say(Text(nl: "niemand ○", en: "nobody ○")), .attention)]
        }
        guard regisseurs.count == 1 else {
            let several = Text(nl: "\(regisseurs.count) tegelijk ○", en: "\(regisseurs.count) at once ○")
            return [head, StyledText(page.say(several), .attention)]
        }
        let name = page.wall.words(first) { $0.regisseur.name.short } ?? Text(verbatim: "")
        return [head, StyledText(page.say(name))]
    }
}
