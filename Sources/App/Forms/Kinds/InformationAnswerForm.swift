import Domain

/// What came of a request for information. A refusal says on what ground; what came in stays hidden until it is asked for.
struct InformationAnswerForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<InformationAnswer>?
    var request: Reference<InformationRequest>?
    var subject: String { correcting?.id.value ?? request?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<InformationAnswer>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, request: Reference<InformationRequest>? = nil) {
        self.family = family
        self.request = request
    }

    var title: Text { Text(nl: "Wat is er geantwoord?", en: "What was the answer?") }

    func intro(_ desk: Desk) -> [Text] { correctionIntro(desk) + inFull(request, desk) }

    func blank(_ desk: Desk) -> InformationAnswer {
        var fact = InformationAnswer(request: request ?? .blank, answer: .received, day: desk.today)
        fact.answer = .blank
        return fact
    }

    func rows(_ desk: Desk) -> [FactField<InformationAnswer>] {
        let which = FactField<InformationAnswer>.thing(
            "request", Text(nl: "Op welke vraag?", en: "To which question?"), \.request, requests(desk),
            in: desk.dossier(family).ledger)
        return (request == nil ? [which] : []) + [
            .word("answer", Text(nl: "Wat kwam ervan?", en: "What came of it?"), \.answer, desk),
            .optionalWord("ground", Text(nl: "Waarom niet?", en: "Why not?"), \.ground, desk),
            .optionalText("reason", Text(nl: "In eigen woorden", en: "In their own words"), \.reason),
            .optionalText("text", Text(nl: "Wat weet u nu?", en: "What do you know?"), \.text),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }

    /// Requests without an answer first; the others can be answered again.
    private func requests(_ desk: Desk) -> [Option] {
        let dossier = desk.dossier(family)
        let all = dossier.informationRequests
        let open = all.filter { dossier.answers(to: $0.id).isEmpty }
        let others = all.filter { request in !open.contains { $0.id == request.id } }
        return Options.facts(open + others, family, desk) {
            "\($0.addressee): \($0.text)"
        } detail: {
            $0.askedOn.short(from: desk.today)
        }
    }

    /// Why nobody can have answered yet; nothing when something was asked.
    static func missing(_ family: FamilyID, _ desk: Desk) -> Text? {
        guard desk.dossier(family).informationRequests.isEmpty else { return nil }
        return Text(
            nl: "Er is nog niets gevraagd. Leg eerst vast wat u aan wie vraagt.",
            en: "Nothing was asked yet. First record what you ask of whom.")
    }
}
