import Domain

/// That something is going on elsewhere: whom to ask, and nothing of what is in that file. The other file's own note of
/// this family counts as well, so that writing it down once is enough.
struct ElsewhereSection: GezinSection {
    private static let heading = Text(nl: "ELDERS", en: "ELSEWHERE")

    static func add(to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        var lines = page.dossier.elsewhereFiles.map {
            (own($0, page), GezinScreen.Row.entry($0.entry) as GezinScreen.Row?)
        }
        let named = Set(page.dossier.elsewhereFiles.compactMap(\.data.family))
        for other in page.desk.workspace.families where other.id != page.family && !named.contains(other.id) {
            guard other.elsewhereFiles.contains(where: { $0.data.family == page.family }) else { continue }
            let words = Text(
                nl: "in een ander dossier van dit team wordt dit gezin genoemd: ",
                en: "another file of this team mentions this family: ")
            lines.append((words + ask(other, page), nil))
        }
        if !lines.isEmpty { page.gap(in: &body) }
        for (index, (words, row)) in lines.enumerated() {
            line(heading, isFirst: index == 0, page.say(words), id: row, to: &body, page)
        }
    }

    private static func own(_ file: Known<ElsewhereFile>, _ page: GezinPage) -> Text {
        let who = page.wall.name(file.data.member)
        let relation = file.data.relation.label
        let words = Text(
            nl: "ander dossier, \(relation.nl) van \(who): ", en: "another file, \(relation.en) of \(who): ")
        if let ask = file.data.ask {
            let name = ask.introduction
            return words + Text(nl: "vraag \(name.nl)", en: "ask \(name.en)")
        }
        guard let other = file.data.family else { return words }
        return words + ask(page.desk.dossier(other), page)
    }

    private static func ask(_ other: Dossier, _ page: GezinPage) -> Text {
        guard let regisseur = other.regisseurs(on: page.today).first?.data.regisseur.name.short else {
            return Text(
                nl: "vraag het wijkteam (niemand heeft daar de regie ○)",
                en: "ask the neighbourhood team (nobody has the regie there ○)")
        }
        return Text(nl: "vraag \(regisseur), regisseur", en: "ask \(regisseur), regisseur")
    }
}
