import Domain

/// How things are on one life domain, for one member or for the whole family.
struct DomainPictureForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<DomainPicture>?
    var domain: Term<LifeDomain>?
    var members: [Reference<Member>] = []
    /// The answer that was chosen already.
    var state: DomainState?
    var subject: String {
        let cell = [domain.map { OwnWord.id(of: $0) }] + members.map(\.id.value)
        return correcting?.id.value ?? cell.compactMap { $0 }.joined(separator: "+")
    }

    init(family: FamilyID, correcting: Reference<DomainPicture>) {
        self.init(family: family, correcting: correcting, state: nil)
    }

    init(family: FamilyID, correcting: Reference<DomainPicture>, state: DomainState?) {
        self.family = family
        self.correcting = correcting
        self.state = state
    }

    init(
        family: FamilyID, domain: Term<LifeDomain>? = nil, members: [Reference<Member>] = [], state: DomainState? = nil
    ) {
        self.family = family
        self.domain = domain
        self.members = members
        self.state = state
    }

    var title: Text { Text(nl: "Leefgebied: hoe gaat het?", en: "Life domain: how are things?") }

    /// What was said the last time about the same.
    func intro(_ desk: Desk) -> [Text] {
        let dossier = desk.dossier(family)
        guard correcting == nil, let domain, members.count < 2,
            let last = dossier.domainPictures[DomainSubject(domain: domain, member: members.first)]
        else { return correctionIntro(desk) }
        let day = last.data.day.short(from: desk.today)
        let words = Wall(dossier, desk).summary(last.entry)
        return [Text(nl: "Vorige keer, \(day.nl): \(words.nl)", en: "Last time, \(day.en): \(words.en)")]
    }

    func blank(_ desk: Desk) -> DomainPicture {
        var fact = DomainPicture(domain: .safety, members: members, state: .unknown, by: desk.myself, day: desk.today)
        fact.domain = domain ?? .blank
        fact.state = .blank
        return fact
    }

    func rows(_ desk: Desk) -> [FactField<DomainPicture>] {
        [
            .word("domain", Text(nl: "Leefgebied", en: "Life domain"), \.domain, desk),
            stateField(desk),
            .optionalText("text", Text(nl: "In een paar woorden", en: "In a few words"), \.text),
            .whom("members", \.members, family, desk),
            .optionalPerson("by", Text(nl: "Wie zegt dat?", en: "Who says so?"), \.by, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }

    /// The answer that was chosen already stands in the field, also where it corrects what was said before.
    private func stateField(_ desk: Desk) -> FactField<DomainPicture> {
        let field = FactField<DomainPicture>.word(
            "state", Text(nl: "Hoe gaat het?", en: "How are things?"), \.state, desk)
        guard let state else { return field }
        return FactField(
            field.name, field.label, field.kind, read: { _ in state.rawValue }, write: field.write, show: field.show)
    }

    func said(_ fact: DomainPicture, _ desk: Desk) -> Text {
        Text(nl: "✓ Bewaard: ", en: "✓ Saved: ") + fact.domain.label + Text(verbatim: ".")
    }
}
