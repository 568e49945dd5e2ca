import Domain

/// The decision that worries need no action, with the reason.
struct SettleForm: Form {
    let family: FamilyID?
    let signals: [Reference<Signal>]
    let word = "settle"
    var subject: String { signals.map(\.id.value).joined(separator: "+") }

    var title: Text { Text(nl: "Hier hoeft niets, omdat …", en: "Nothing needed here, because …") }

    func intro(_ desk: Desk) -> [Text] {
        guard let dossier = family.map({ desk.dossier($0) }) else { return [] }
        return signals.compactMap { dossier.ledger[$0] }.prefix(4).map { signal in
            signal.isConfidential ? Text(nl: "▒ vertrouwelijk", en: "▒ confidential") : signal.data.summary(in: dossier)
        }
    }

    func fields(_ desk: Desk) -> [Field] {
        [
            Field("reason", Text(nl: "Waarom niet?", en: "Why not?"), .text),
            Field(
                "by", Text(nl: "Wie vindt dat?", en: "Who says so?"), .one(Options.people(desk), adding: .person),
                initial: desk.me?.id.value ?? ""),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let settled = SignalSettled(
            signals: signals, reason: values.text("reason"), by: values.people("by").first,
            discussion: family.flatMap { desk.dossier($0).openDiscussion?.id })
        return desk.save([desk.entry(settled)], to: place(family), said: Text(nl: "✓ Bewaard.", en: "✓ Saved."))
    }
}
