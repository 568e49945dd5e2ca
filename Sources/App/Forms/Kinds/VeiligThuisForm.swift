import Domain

/// A step of Veilig Thuis: what it did, whether somebody took over, and under which conditions.
struct VeiligThuisForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<VeiligThuisEvent>?
    let dayField: String? = "day"

    init(family: FamilyID, correcting: Reference<VeiligThuisEvent>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Stap van Veilig Thuis", en: "Step of Veilig Thuis") }

    func intro(_ desk: Desk) -> [Text] {
        guard correcting == nil else { return correctionIntro(desk) }
        return [
            Text(
                nl: "Veilig Thuis onderzoekt en draagt over, en let daarna niet meer op.",
                en: "Veilig Thuis investigates and hands over, and after that no longer watches."),
            Text(
                nl: "Advies dat een professional vroeg, hoort hier niet: dat blijft van die professional.",
                en: "Advice that a professional asked for does not belong here: it stays that professional’s own."),
        ]
    }

    func blank(_ desk: Desk) -> VeiligThuisEvent {
        var step = VeiligThuisEvent(event: .monitoring, day: desk.today)
        step.event = .blank
        return step
    }

    func rows(_ desk: Desk) -> [FactField<VeiligThuisEvent>] {
        [
            .word("event", Text(nl: "Wat gebeurde er?", en: "What happened?"), \.event, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
            .things(
                "signals", Text(nl: "Bij welke melding?", en: "Which report?"), \.signals,
                Options.reports(family, with: known(desk)?.data.signals ?? [], desk),
                adding: family.map(Addition.report),
                in: desk.dossier(family).ledger
            ).showingDetails(),
            .optionalWord("outcome", Text(nl: "Wat kwam eruit?", en: "What was found?"), \.outcome, desk),
            .optionalPerson("to", Text(nl: "Overgedragen aan", en: "Handed over to"), \.to, family, desk),
            .someoneElse("toName", \.toName, for: \.to),
            .yesNo("accepted", Text(nl: "Ja gezegd?", en: "Did they accept?"), \.accepted, desk),
            .optionalText("conditions", Text(nl: "Welke voorwaarden?", en: "Which conditions?"), \.conditions),
            .optionalPerson("by", Text(nl: "Contactpersoon daar", en: "Contact there"), \.by, family, desk),
            .optionalText("note", Text(nl: "Bijzonderheden", en: "Details"), \.note),
        ]
    }
}
