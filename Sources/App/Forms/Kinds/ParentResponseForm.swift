import Domain

/// How a parent responds to a report, each time: only then can be seen whether it is denied again and again.
struct ParentResponseForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<ParentResponse>?
    var signal: Reference<Signal>?
    var subject: String { correcting?.id.value ?? signal?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<ParentResponse>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, signal: Reference<Signal>? = nil) {
        self.family = family
        self.signal = signal
    }

    var title: Text { Text(nl: "Reactie op een melding", en: "Response to a report") }

    /// The latest report, until another is chosen.
    func blank(_ desk: Desk) -> ParentResponse {
        let latest = desk.dossier(family).signals.first { $0.data.nature == .report }?.id
        var response = ParentResponse(
            signal: signal ?? latest ?? .blank, who: .blank, response: .silent, heardBy: Proposed.witness(desk),
            day: desk.today)
        response.response = .blank
        return response
    }

    func rows(_ desk: Desk) -> [FactField<ParentResponse>] {
        let dossier = desk.dossier(family)
        let named = [known(desk)?.data.signal, signal].compactMap { $0 }
        return [
            .member("who", Text(nl: "Wie reageerde?", en: "Who responded?"), \.who, dossier.members, family, desk),
            .word("response", Text(nl: "Wat was de reactie?", en: "What response?"), \.response, desk),
            .optionalText("words", Text(nl: "In eigen woorden", en: "In their own words"), \.words),
            .thing(
                "signal", Text(nl: "Op welke melding?", en: "To which report?"), \.signal,
                Options.reportsFirst(family, with: named, desk).map(\.inOneLine), adding: family.map(Addition.report),
                in: dossier.ledger),
            .yesNo("partnerPresent", Text(nl: "Partner erbij?", en: "Partner present?"), \.partnerPresent, desk),
            .optionalPerson("heardBy", Text(nl: "Wie hoorde dit?", en: "Who heard this?"), \.heardBy, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }
}
