import Domain

/// Something that happened, and who was there: several people may report it, and a report is not the incident itself.
struct IncidentForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Incident>?
    var typed = ""
    var subject: String { correcting?.id.value ?? typed }

    init(family: FamilyID, correcting: Reference<Incident>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, typed: String = "") {
        self.family = family
        self.typed = typed
    }

    var title: Text { Text(nl: "Incident", en: "Incident") }

    func intro(_ desk: Desk) -> [Text] {
        guard correcting == nil else { return correctionIntro(desk) }
        return [
            Text(
                nl: "Wie het meldde, hoort bij het signaal. Kinderen die erbij waren, zijn zelf slachtoffer.",
                en: "Who reported it is recorded with the signal. Children who were there are victims themselves.")
        ]
    }

    func blank(_ desk: Desk) -> Incident {
        var incident = Incident(
            happened: PartialDay(desk.today), topic: .domesticViolence, text: typed.isEmpty ? nil : typed)
        incident.topic = .blank
        return incident
    }

    func rows(_ desk: Desk) -> [FactField<Incident>] {
        let dossier = desk.dossier(family)
        return [
            .optionalText("text", Text(nl: "Wat gebeurde er?", en: "What happened?"), \.text),
            .word("topic", Text(nl: "Wat voor incident?", en: "What kind?"), \.topic, desk),
            .partialDay("happened", Text(nl: "Wanneer?", en: "When?"), \.happened),
            .members("about", Text(nl: "Wie was betrokken?", en: "Who was involved?"), \.about, family, desk),
            .members(
                "present", Text(nl: "Kinderen erbij?", en: "Children there?"), \.present, family,
                among: dossier.children, desk),
        ]
    }
}
