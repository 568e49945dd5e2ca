import Domain

/// What G shows: why the team knows them, the children, then the adults, who helps, what goes well and what to discuss; further down where
/// they live, the life domains, the legal frame and what was agreed for safety.
struct GezinBody {
    private(set) var body = Body<GezinScreen.Row>()

    static let sections: [any GezinSection.Type] = [
        UnsafeNow.self, ReasonSection.self, ChildrenSection.self, AdultsSection.self, NetworkSection.self,
        ConflictSection.self,
        GoingWell.self, FirstToDiscuss.self, ElsewhereSection.self, NewSignals.self, HouseholdsSection.self,
        LifeDomainSection.self, LegalSection.self, SafetyAgreements.self,
    ]

    init(_ family: FamilyID, _ desk: Desk) {
        let page = GezinPage(family, desk)
        for section in GezinBody.sections { section.add(to: &body, page) }
    }
}
