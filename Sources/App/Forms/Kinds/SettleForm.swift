import Domain

/// The decision that worries need no action, with the reason.
struct SettleForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<SignalSettled>?
    var signals: [Reference<Signal>] = []
    var subject: String { correcting?.id.value ?? signals.map(\.id.value).joined(separator: "+") }

    init(family: FamilyID, correcting: Reference<SignalSettled>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, signals: [Reference<Signal>]) {
        self.family = family
        self.signals = signals
    }

    var title: Text { Text(nl: "Hier hoeft niets, omdat …", en: "Nothing needed here, because …") }

    func intro(_ desk: Desk) -> [Text] {
        correctionIntro(desk) + signals.prefix(4).flatMap { inFull($0, desk) }
    }

    func blank(_ desk: Desk) -> SignalSettled {
        SignalSettled(
            signals: signals, reason: "", by: desk.myself, discussion: desk.dossier(family).openDiscussion?.id)
    }

    func rows(_ desk: Desk) -> [FactField<SignalSettled>] {
        let settled = known(desk)?.data.signals ?? signals
        return [
            .text("reason", Text(nl: "Waarom niet?", en: "Why not?"), \.reason),
            .optionalPerson("by", Text(nl: "Wie vindt dat?", en: "Who says so?"), \.by, family, desk),
            .worries(
                "signals", Text(nl: "Bij welke zorg?", en: "For which worry?"), \.signals, with: settled, family, desk),
        ]
    }
}
