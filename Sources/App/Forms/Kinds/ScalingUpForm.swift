import Domain

/// What was agreed beforehand about scaling up: when this happens, who does what (report 3.1).
struct ScalingUpForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<ScalingUp>?

    init(family: FamilyID, correcting: Reference<ScalingUp>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Afspraak over opschalen", en: "Agreement on scaling up") }

    func blank(_ desk: Desk) -> ScalingUp {
        ScalingUp(trigger: "", action: "", day: desk.today, discussion: desk.dossier(family).openDiscussion?.id)
    }

    func rows(_ desk: Desk) -> [FactField<ScalingUp>] {
        [
            .text("trigger", Text(nl: "Als dit gebeurt:", en: "When this happens:"), \.trigger),
            .text("action", Text(nl: "Wat doen jullie dan?", en: "What do you do then?"), \.action),
            .optionalPerson("actor", Text(nl: "Wie doet dat?", en: "Who does it?"), \.actor, family, desk),
            .optionalName(
                "actorName", Text(nl: "Of iemand anders:", en: "Or someone else:"), \.actorName, family, desk),
            .people("parties", Text(nl: "Wie is het eens?", en: "Who agreed?"), \.parties, family, desk),
            .members("toldTo", Text(nl: "Aan wie verteld?", en: "Who was told?"), \.toldTo, family, desk),
            .day("day", Text(nl: "Afgesproken op", en: "Agreed on"), \.day),
        ]
    }

    /// Why no trigger can have been met yet; nothing when one was agreed.
    static func missing(_ family: FamilyID, _ desk: Desk) -> Text? {
        guard desk.dossier(family).scalingsUp.isEmpty else { return nil }
        return Text(
            nl: "Er is nog niet afgesproken wanneer jullie opschalen. Leg dat eerst vast.",
            en: "You have not agreed yet when to scale up. First record that.")
    }
}
