import Domain

extension DirectoryBody.Row {
    /// What Enter opens.
    func screen(_ desk: Desk, family: FamilyID?) -> any Screen {
        switch self {
        case .organisation(let id): FormScreen(OrganisationForm(correcting: id), desk)
        case .person(let id): PersonScreen(id, family: family, desk)
        }
    }

    /// Why this cannot be taken out of the directory now; nothing when it can.
    func reasonToStay(_ desk: Desk) -> Text? {
        let ledger = desk.team.ledger
        switch self {
        case .person(let id):
            if ledger[id] == nil { return Text(nl: "Deze naam is teruggenomen.", en: "This name was taken back.") }
            guard desk.me.map({ ledger.same($0, id) }) ?? false else { return nil }
            return Text(nl: "Dat bent u zelf.", en: "That is you.")
        case .organisation(let id):
            guard ledger.known(Person.self).contains(where: { ledger.same($0.data.organisation, id) }) else {
                return nil
            }
            return Text(
                nl: "Hier horen nog mensen bij. Zet hen eerst bij een andere organisatie.",
                en: "People still work here. Move them to another organisation first.")
        }
    }

    /// The form that takes this out of the directory.
    func removal(_ desk: Desk) -> FormScreen? {
        let ledger = desk.team.ledger
        switch self {
        case .person(let id):
            return ledger[id].map { FormScreen(RemovalForm(entry: id.id, name: $0.data.name.full), desk) }
        case .organisation(let id):
            return ledger[id].map { FormScreen(RemovalForm(entry: id.id, name: $0.data.name), desk) }
        }
    }
}
