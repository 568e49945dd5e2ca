import Domain

/// That the moment has come that was agreed for scaling up, and what is decided now (report 3.1).
struct TriggerMetForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<TriggerMet>?
    var scalingUp: Reference<ScalingUp>?
    var subject: String { correcting?.id.value ?? scalingUp?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<TriggerMet>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, scalingUp: Reference<ScalingUp>? = nil) {
        self.family = family
        self.scalingUp = scalingUp
    }

    var title: Text { Text(nl: "Het is zover: opschalen", en: "The moment has come: scale up") }

    func intro(_ desk: Desk) -> [Text] { correctionIntro(desk) + inFull(scalingUp, desk) }

    /// Where only one moment was agreed, that is the one.
    func blank(_ desk: Desk) -> TriggerMet {
        let agreed = desk.dossier(family).scalingsUp
        let only = agreed.count == 1 ? agreed.first?.id : nil
        return TriggerMet(scalingUp: scalingUp ?? only ?? .blank, by: desk.myself, day: desk.today)
    }

    func rows(_ desk: Desk) -> [FactField<TriggerMet>] {
        let dossier = desk.dossier(family)
        let which = FactField<TriggerMet>.thing(
            "scalingUp", Text(nl: "Welke afspraak?", en: "Which agreement?"), \.scalingUp,
            Options.facts(dossier.scalingsUp, family, desk) { "\($0.trigger) → \($0.actorLabel): \($0.action)" },
            in: dossier.ledger)
        return (scalingUp == nil ? [which] : []) + [
            .signals(
                "signals", Text(nl: "Waaruit blijkt dat?", en: "What shows it?"), \.signals,
                among: dossier.signals.map(\.id), family, desk),
            .optionalText("decision", Text(nl: "Wat doen jullie nu?", en: "What do you do now?"), \.decision),
            .optionalPerson("by", Text(nl: "Wie zegt dat?", en: "Who says so?"), \.by, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }
}
