import Domain

/// How things are on one life domain, for one member or for the whole family.
struct DomainPictureForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<DomainPicture>?
    var domain: LifeDomain?
    var members: [Reference<Member>] = []
    var state: DomainState?
    var subject: String {
        correcting?.id.value ?? ([domain?.rawValue] + members.map(\.id.value)).compactMap { $0 }.joined(separator: "+")
    }

    init(family: FamilyID, correcting: Reference<DomainPicture>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, domain: LifeDomain? = nil, members: [Reference<Member>] = [], state: DomainState? = nil) {
        self.family = family
        self.domain = domain
        self.members = members
        self.state = state
    }

    var title: Text { Text(nl: "Hoe gaat het?", en: "How are things?") }

    func blank(_ desk: Desk) -> DomainPicture {
        var fact = DomainPicture(
            domain: domain ?? .safety, members: members, state: state ?? .unknown, by: desk.myself, day: desk.today)
        if domain == nil { fact.domain = .blank }
        if state == nil { fact.state = .blank }
        return fact
    }

    func rows(_ desk: Desk) -> [FactField<DomainPicture>] {
        [
            .word("domain", Text(nl: "Leefgebied", en: "Life domain"), \.domain, desk),
            .word("state", Text(nl: "Hoe gaat het?", en: "How are things?"), \.state, desk),
            .optionalText("text", Text(nl: "In een paar woorden", en: "In a few words"), \.text),
            .whom("members", \.members, family, desk),
            .optionalPerson("by", Text(nl: "Wie zegt dat?", en: "Who says so?"), \.by, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }

    func said(_ fact: DomainPicture, _ desk: Desk) -> Text {
        Text(nl: "✓ Bewaard: ", en: "✓ Saved: ") + fact.domain.label + Text(verbatim: ".")
    }
}
