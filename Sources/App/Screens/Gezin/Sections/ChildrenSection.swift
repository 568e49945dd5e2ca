import Domain

/// The children, a row each.
struct ChildrenSection: GezinSection {
    static func add(to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        let children = page.dossier.children
        guard !children.isEmpty else {
            body.add(page.say(Text(nl: " KINDEREN", en: " CHILDREN")), .title)
            body.add(
                page.say(Text(nl: "   Nog geen kind ingevoerd ○", en: "   No child entered yet ○")), .attention,
                id: .enter(Member.word))
            return
        }
        let table = ChildTable(children, page)
        body.add(table.head)
        for child in children { body.add(table.pieces(child), id: .member(child.id)) }
    }
}
