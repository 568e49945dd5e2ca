import Domain

/// The parents and other adults, a row each, and a row for every child whose other parent nobody asked about.
struct AdultsSection: GezinSection {
    static func add(to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        let adults = page.dossier.adults
        let missing = MissingParents(page.dossier, on: page.today)
        guard !adults.isEmpty || !missing.children.isEmpty else { return }
        page.gap(in: &body)
        let table = AdultTable(adults, missing, page)
        body.add(table.head)
        for adult in adults { body.add(table.pieces(adult), id: .member(adult.id)) }
        for child in missing.children { body.add(table.missing(child), id: .otherParent(child.id)) }
    }
}
