import Domain

/// What a list of families may say about one: nothing by name but who has the regie, and no count of warnings.
struct FamilyFacts: Encodable {
    let code: String
    /// The family's random id, for when two families have one code.
    let id: FamilyID
    /// From young to old.
    let children: [Child]
    let regie: [String]
    let isJustEntered: Bool
    let openQuestions: [Question]
    let lastDiscussed: Day?
    /// Signals since the last discussion; nothing when there was none.
    let newSignals: Int?
    let lookBack: Day?
    let isLookBackLate: Bool

    struct Child {
        /// Nothing when the date of birth is not known, or the child is not born yet.
        let age: Age?
        let isUnborn: Bool
    }

    init(_ dossier: Dossier, on today: Day) {
        code = dossier.code
        id = dossier.id
        children = dossier.minors(on: today).reversed().map {
            Child(age: $0.data.age(on: today), isUnborn: $0.data.isUnborn)
        }
        regie = dossier.regisseurs(on: today).map(\.data.regisseur.name.short)
        isJustEntered = dossier.isJustEntered
        openQuestions = dossier.openQuestions
        lastDiscussed = dossier.lastClosedDiscussion?.data.day
        newSignals = dossier.lastClosing.map { _ in dossier.newSignals.count }
        lookBack = dossier.lookBack?.data.day
        isLookBackLate = lookBack.map { $0 < today } ?? false
    }
}

extension FamilyFacts.Child: Encodable {
    private enum Key: String, CodingKey {
        case ageInMonths, isUnborn
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeIfPresent(age?.months, forKey: .ageInMonths)
        try container.encode(isUnborn, forKey: .isUnborn)
    }
}
