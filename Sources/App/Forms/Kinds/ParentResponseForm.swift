import Domain

/// How a parent responds to a worry, each time: only then can be seen whether it is denied again and again.
struct ParentResponseForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<ParentResponse>?
    var signal: Reference<Signal>?
    var subject: String { correcting?.id.value ?? signal?.id.value ?? "" }
    let dayField: String? = "day"

    init(family: FamilyID, correcting: Reference<ParentResponse>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, signal: Reference<Signal>? = nil) {
        self.family = family
        self.signal = signal
    }

    var title: Text { Text(nl: "Reactie van een ouder", en: "Parent’s response") }

    /// The latest report, until something else is chosen.
    func blank(_ desk: Desk) -> ParentResponse {
        let latest = report(on: desk.today, desk)
        var response = ParentResponse(
            signal: signal ?? latest, who: .blank, response: .silent, heardBy: Proposed.witness(desk), day: desk.today)
        response.response = .blank
        return response
    }

    /// Another day has another latest report.
    func following(_ values: FormValues, _ desk: Desk) -> [String: String] {
        guard correcting == nil, signal == nil, let day = try? values.day("day", .past) else { return [:] }
        return ["about": report(on: day, desk)?.id.value ?? ""]
    }

    private func report(on day: Day, _ desk: Desk) -> Reference<Signal>? {
        desk.dossier(family).signals.first { $0.data.nature == .report && $0.data.seen.earliest <= day }?.id
    }

    func rows(_ desk: Desk) -> [FactField<ParentResponse>] {
        let dossier = desk.dossier(family)
        return [
            .member("who", Text(nl: "Wie reageerde?", en: "Who responded?"), \.who, dossier.members, family, desk),
            .word("response", Text(nl: "Wat was de reactie?", en: "What response?"), \.response, desk),
            .optionalText("words", Text(nl: "In eigen woorden", en: "In their own words"), \.words),
            about(desk),
            .yesNo("partnerPresent", Text(nl: "Partner erbij?", en: "Partner present?"), \.partnerPresent, desk),
            .optionalPerson("heardBy", Text(nl: "Wie hoorde dit?", en: "Who heard this?"), \.heardBy, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }

    /// A report or another worry, an incident, or a problem.
    private func about(_ desk: Desk) -> FactField<ParentResponse> {
        let ledger = desk.ledger(family)
        let named = [known(desk)?.data.subject, signal?.id].compactMap { $0 }
        return FactField(
            "about", Text(nl: "Waarop?", en: "To what?"),
            .one(Options.answerable(family, with: named, desk), adding: family.map(Addition.answerable)),
            read: { $0.subject.map { ledger.root(of: $0).value } ?? "" },
            write: { response, values in
                let chosen = values.chosen("about").first.map { EntryID($0) }
                guard chosen != response.subject.map(ledger.root) else { return }
                response.signal = chosen.flatMap { ledger[Reference<Signal>($0)]?.id }
                response.incident = chosen.flatMap { ledger[Reference<Incident>($0)]?.id }
                response.problem = chosen.flatMap { ledger[Reference<Problem>($0)]?.id }
            })
    }
}
