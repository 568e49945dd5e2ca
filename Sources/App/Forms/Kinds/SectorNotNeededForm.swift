import Domain

/// That nobody of a sector is needed here, and why.
struct SectorNotNeededForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<SectorNotNeeded>?
    var sector: Sector?
    var subject: String { correcting?.id.value ?? sector?.rawValue ?? "" }

    init(family: FamilyID, correcting: Reference<SectorNotNeeded>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, sector: Sector? = nil) {
        self.family = family
        self.sector = sector
    }

    var title: Text { Text(nl: "Wie is hier niet nodig?", en: "Who is not needed here?") }

    func blank(_ desk: Desk) -> SectorNotNeeded {
        var fact = SectorNotNeeded(sector: .gp, reason: "", by: Proposed.witness(desk), day: desk.today)
        fact.sector = sector.map(Term.known) ?? .blank
        return fact
    }

    func rows(_ desk: Desk) -> [FactField<SectorNotNeeded>] {
        [
            .word("sector", Text(nl: "Wie is niet nodig?", en: "Who is not needed?"), \.sector, ownWords: false, desk),
            .text("reason", Text(nl: "Waarom niet?", en: "Why not?"), \.reason),
            .optionalPerson("by", Text(nl: "Wie vindt dat?", en: "Who says so?"), \.by, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }
}

extension MenuScreen {
    /// Somebody of the sector is there, or it says why nobody needs to be.
    static func connecting(
        _ sector: Sector, _ family: FamilyID, members: [Reference<Member>], problems: [Reference<Problem>] = [],
        _ desk: Desk
    ) -> MenuScreen {
        let forms: [any Form] = [
            InvolvementForm(family: family, members: members, problems: problems),
            SectorNotNeededForm(family: family, sector: sector),
        ]
        let place = Text(nl: sector.label.nl.uppercased(), en: sector.label.en.uppercased())
        return MenuScreen(
            family, heading: Text(nl: "\(place.nl): WIE IS ERBIJ?", en: "\(place.en): WHO IS THERE?"),
            items: forms.map { Item(title: $0.title, form: $0) }, desk)
    }
}
