import Domain

/// What opens at a place round the family, wherever it is drawn.
enum InvolvedPlaces {
    static func open(_ place: MapNode.ID, _ family: FamilyID, _ desk: Desk) -> [Act] {
        switch place {
        case .professional(let key): return [.open(ProfessionalScreen(family, key, desk))]
        case .member(let member): return [.open(MemberMapScreen(family, member, desk))]
        case .missing(let sector):
            let missing = Involved(in: desk.caseFile(family)).missing.first { $0.sector == sector }
            return [.open(MenuScreen.connecting(sector, family, members: missing?.members ?? [], desk))]
        }
    }

    /// The map of the whole family, or that it does not fit on this screen.
    static func openFamilyMap(_ family: FamilyID, _ desk: Desk) -> [Act] {
        let map = FamilyMap(family, desk)
        return map.fits ? [.open(FamilyMapScreen(family, desk))] : [.say(map.tooLarge)]
    }
}
