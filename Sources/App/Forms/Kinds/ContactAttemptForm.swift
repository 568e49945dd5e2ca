import Domain

/// Contact that was sought and what came of it; closed doors count only when each is written down.
struct ContactAttemptForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<ContactAttempt>?

    init(family: FamilyID, correcting: Reference<ContactAttempt>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Contact gezocht", en: "Contact attempt") }

    func blank(_ desk: Desk) -> ContactAttempt {
        var attempt = ContactAttempt(
            by: Proposed.witness(desk) ?? .blank, way: .phone, outcome: .reached, day: PartialDay(desk.today))
        attempt.way = .blank
        attempt.outcome = .blank
        return attempt
    }

    func rows(_ desk: Desk) -> [FactField<ContactAttempt>] {
        let dossier = desk.dossier(family)
        return [
            .word("way", Text(nl: "Hoe?", en: "How?"), \.way, desk),
            .word("outcome", Text(nl: "Wat kwam ervan?", en: "What came of it?"), \.outcome, desk),
            .members("with", Text(nl: "Met wie?", en: "With whom?"), \.with, family, desk),
            .members(
                "childrenSeen", Text(nl: "Kinderen gezien?", en: "Children seen?"), \.childrenSeen, family,
                among: dossier.children.filter { !$0.data.isUnborn }, desk),
            .person("by", Text(nl: "Door wie?", en: "By whom?"), \.by, family, desk),
            .partialDay("day", Text(nl: "Wanneer?", en: "When?"), \.day),
            .optionalText("note", Text(nl: "Wat viel op?", en: "What stood out?"), \.note),
        ]
    }
}
