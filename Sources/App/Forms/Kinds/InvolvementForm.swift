import Domain

/// Who is involved, for whom and why; completing an earlier entry corrects it.
struct InvolvementForm: Form {
    let family: FamilyID?
    var correcting: Reference<Involvement>?
    var members: [Reference<Member>] = []
    let word = "involvement"
    var subject: String { correcting?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<Involvement>? = nil, members: [Reference<Member>] = []) {
        self.family = family
        self.correcting = correcting
        self.members = members
    }

    var title: Text { Text(nl: "Betrokken professional", en: "Professional involved") }

    private func known(_ desk: Desk) -> Known<Involvement>? {
        guard let family, let correcting else { return nil }
        return desk.dossier(family).ledger[correcting]
    }

    /// Whether the reason is confidential: then it is not on the screen, and stays as it is when nothing is written.
    private func isHidden(_ desk: Desk) -> Bool { known(desk)?.isConfidential ?? false }

    func intro(_ desk: Desk) -> [Text] {
        guard isHidden(desk) else { return [] }
        return [
            Text(
                nl: "▒ vertrouwelijk: de reden blijft bewaard als u het veld leeg laat.",
                en: "▒ confidential: the reason is kept if you leave the field empty.")
        ]
    }

    func fields(_ desk: Desk) -> [Field] {
        guard let family else { return [] }
        let dossier = desk.dossier(family)
        let now = known(desk)?.data
        let everyone = Options.members(dossier.members, desk)
        let ids = { (members: [Reference<Member>]) in
            members.map { dossier.ledger.identity($0).id.value }.joined(separator: " ")
        }
        let problems = dossier.problems(on: desk.today).map {
            Option(id: $0.id.id.value, label: $0.data.text, detail: desk.say($0.data.domain.label))
        }
        return [
            Field(
                "professional", Text(nl: "Wie?", en: "Who?"), .one(Options.people(desk), adding: .person),
                initial: now?.professional.person?.id.value ?? ""),
            Field(
                "reason", Text(nl: "Waarom betrokken?", en: "Why involved?"), .text,
                initial: isHidden(desk) ? "" : now?.reason ?? ""),
            Field(
                "about", Text(nl: "Voor wie?", en: "For whom?"), .many(everyone), initial: ids(now?.about ?? members)),
            Field(
                "sees", Text(nl: "Wie ziet hij of zij?", en: "Whom do they see?"), .many(everyone),
                initial: ids(now?.sees ?? [])),
            Field(
                "problems", Text(nl: "Bij welk probleem?", en: "Which problem?"), .many(problems),
                initial: now?.problems.map { dossier.ledger.identity($0).id.value }.joined(separator: " ") ?? ""),
            Field("since", Text(nl: "Sinds", en: "Since"), .partialDay, initial: now?.since?.description ?? ""),
            Field("until", Text(nl: "Gestopt op", en: "Ended on"), .partialDay, initial: now?.until?.description ?? ""),
            Field(
                "endReason", Text(nl: "Waarom gestopt?", en: "Why ended?"),
                .one(Options.optionalWords(EndReason.self, desk)),
                initial: now?.endReason?.raw ?? "-"),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let earlier = known(desk)
        let professional = values.people("professional").first ?? earlier?.data.professional
        guard let professional else {
            throw Refusal(Text(nl: "Wie is het? Kies iemand.", en: "Who is it? Choose someone."), field: "professional")
        }
        let involvement = Involvement(
            professional: professional, about: values.members("about"), sees: values.members("sees"),
            reason: values.optionalText("reason") ?? (isHidden(desk) ? earlier?.data.reason : nil),
            problems: values.chosen("problems").map { Reference(EntryID($0)) },
            since: try values.partialDay("since"), until: try values.partialDay("until"),
            endReason: values.word("endReason"))
        let entry = desk.entry(involvement, correcting: earlier)
        return desk.save([entry], to: place(family), said: Text(nl: "✓ Bewaard.", en: "✓ Saved."))
    }
}
