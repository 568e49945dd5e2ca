import Domain

/// Who spoke with a child, or saw it where it is too young, and the child's own words, which stay the child's.
struct SpokenForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<ChildSpoken>?
    var child: Reference<Member>?
    var subject: String { correcting?.id.value ?? child?.id.value ?? "" }
    /// Up to this age in years a child is seen rather than spoken with, unless somebody says otherwise.
    private static let tooYoung = 3

    init(family: FamilyID, correcting: Reference<ChildSpoken>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, child: Reference<Member>? = nil) {
        self.family = family
        self.child = child
    }

    var title: Text { Text(nl: "Kind gesproken of gezien", en: "Child spoken with or seen") }

    func blank(_ desk: Desk) -> ChildSpoken {
        let child = child ?? Proposed.child(among: children(desk))
        return ChildSpoken(
            child: child, by: Proposed.me(desk), day: PartialDay(desk.today), manner: manner(for: child, desk))
    }

    private func manner(for child: Reference<Member>, _ desk: Desk) -> SpokenManner {
        let age = desk.dossier(family).ledger[child]?.data.age(on: desk.today)
        return age.map { $0.years <= SpokenForm.tooYoung } ?? false ? .observed : .alone
    }

    /// Another child may be too young to speak with.
    func following(_ values: FormValues, _ desk: Desk) -> [String: String] {
        guard correcting == nil, let child = values.members("child").first else { return [:] }
        return ["manner": OwnWord.id(of: Term.known(manner(for: child, desk)))]
    }

    private func children(_ desk: Desk) -> [Known<Member>] {
        desk.dossier(family).children.filter { !$0.data.isUnborn }
    }

    func rows(_ desk: Desk) -> [FactField<ChildSpoken>] {
        [
            .member("child", Text(nl: "Welk kind?", en: "Which child?"), \.child, children(desk), family, desk),
            .person("by", Text(nl: "Door wie?", en: "By whom?"), \.by, family, desk),
            .partialDay("day", Text(nl: "Wanneer?", en: "When?"), \.day),
            .word("manner", Text(nl: "Hoe?", en: "How?"), \.manner, desk),
            .optionalText("note", Text(nl: "In het kort", en: "In brief"), \.note),
        ] + (correcting == nil ? [.beside("words", Text(nl: "Eigen woorden", en: "Own words"), .text)] : [])
    }

    func also(
        _ entry: Entry, _ fact: ChildSpoken, _ values: FormValues, _ desk: inout Desk
    ) throws(Refusal) -> [Entry] {
        guard let words = values.optionalText("words") else { return [] }
        return [desk.entry(OwnWords(speaker: fact.child, text: words, day: fact.day.latest))]
    }
}
