import Domain

/// An agreement in one line: who does what before when, and which worries it answers.
struct AgreementForm: Form {
    let family: FamilyID?
    var signals: [Reference<Signal>] = []
    var question: Question?
    let word = "agreement"
    var subject: String { signals.map(\.id.value).joined(separator: "+") }

    init(family: FamilyID, signals: [Reference<Signal>] = [], question: Question? = nil) {
        self.family = family
        self.signals = signals
        self.question = question
    }

    var title: Text { Text(nl: "Afspraak", en: "Agreement") }

    func fields(_ desk: Desk) -> [Field] {
        guard let family else { return [] }
        let dossier = desk.dossier(family)
        return [
            Field("text", Text(nl: "Wat spreken we af?", en: "What do we agree?"), .text),
            Field(
                "owners", Text(nl: "Wie doet het?", en: "Who does it?"), .many(Options.people(desk), adding: .person)),
            Field(
                "ownerNames", Text(nl: "Of uit het gezin", en: "Or in the family"),
                .many(Options.members(dossier.members, desk))),
            Field("before", Text(nl: "Vóór wanneer?", en: "By when?"), .day(.future)),
            Field("about", Text(nl: "Over wie?", en: "About whom?"), .many(Options.members(dossier.members, desk))),
            Field(
                "signals", Text(nl: "Bij welke zorg?", en: "For which worry?"), .many(worries(dossier, desk)),
                initial: signals.map(\.id.value).joined(separator: " ")),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let dossier = family.map { desk.dossier($0) }
        let agreement = Agreement(
            text: values.text("text"), owners: values.people("owners"),
            ownerNames: values.members("ownerNames").map { dossier?.name(of: $0) ?? "?" },
            before: try values.day("before", .future, notBefore: desk.today), about: values.members("about"),
            signals: values.chosen("signals").map { Reference(EntryID($0)) }, question: question,
            discussion: dossier?.openDiscussion?.id)
        return desk.save(
            [desk.entry(agreement)], to: place(family), said: Text(nl: "✓ Afspraak bewaard.", en: "✓ Agreement saved."))
    }

    private func worries(_ dossier: Dossier, _ desk: Desk) -> [Option] {
        let open = dossier.unansweredWorries.reversed().map(\.id) + signals.map(dossier.ledger.identity)
        var seen: [Reference<Signal>] = []
        for id in open where !seen.contains(id) { seen.append(id) }
        return seen.compactMap { dossier.ledger[$0] }.map { signal in
            Option(
                id: signal.id.id.value, label: desk.say(signal.data.seen.short(from: desk.today)),
                detail: signal.isConfidential
                    ? desk.say(Text(nl: "▒ vertrouwelijk", en: "▒ confidential")) : signal.data.text)
        }
    }
}
