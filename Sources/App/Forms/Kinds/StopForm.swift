import Domain

/// That somebody's involvement ends, and why.
struct StopForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Involvement>?
    var word: String { "involvement.ended" }

    init(family: FamilyID, correcting: Reference<Involvement>) {
        self.family = family
        self.correcting = correcting
    }

    var title: Text { Text(nl: "De betrokkenheid stopt", en: "The involvement ends") }

    func blank(_ desk: Desk) -> Involvement { Involvement(professional: .blank) }

    func intro(_ desk: Desk) -> [Text] {
        let name = known(desk)?.data.professional.introduction
        return (name.map { [$0] } ?? []) + [
            Text(
                nl: "Wie gaat verder, en wie let op? Leg dat vast als afspraak (a).",
                en: "Who carries on, and who watches? Record that as an agreement (a).")
        ]
    }

    func rows(_ desk: Desk) -> [FactField<Involvement>] {
        [
            FactField(
                "until", Text(nl: "Gestopt op", en: "Ended on"), .partialDay,
                read: { ($0.until ?? PartialDay(desk.today)).typed },
                write: { fact, values throws(Refusal) in fact.until = try values.requiredPartialDay("until") },
                show: { $0.until?.words ?? Text(verbatim: "") }),
            .optionalWord("endReason", Text(nl: "Waarom gestopt?", en: "Why did it end?"), \.endReason, desk),
        ]
    }
}
