import Domain

/// What the worries about a parent mean for a child who gives few signals, in words.
struct MeaningForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<ChildMeaning>?
    var child: Reference<Member>?
    var basis: [EntryID] = []
    /// Who must say so; whoever works here where that is nobody in particular.
    var by: Professional?
    var subject: String { correcting?.id.value ?? child?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<ChildMeaning>) {
        self.family = family
        self.correcting = correcting
    }

    init(
        family: FamilyID, child: Reference<Member>? = nil, basis: [EntryID] = [], by: Professional? = nil
    ) {
        self.family = family
        self.child = child
        self.basis = basis
        self.by = by
    }

    var title: Text {
        child == nil
            ? Text(nl: "Wat zorgen voor een kind betekenen", en: "What worries mean for a child")
            : Text(nl: "Wat betekent dit voor het kind?", en: "What does this mean for the child?")
    }

    func intro(_ desk: Desk) -> [Text] {
        guard correcting == nil else { return correctionIntro(desk) }
        guard let child else { return [] }
        let wall = Wall(desk.dossier(family), desk)
        let name = wall.dossier.name(of: child)
        let head = Text(
            nl: "Deze zorgen zijn er. Wat merkt \(name) ervan?",
            en: "These are the worries. What does \(name) notice?"
        )
        let shown = basis.filter { !wall.hides($0) && wall.dossier.ledger.entry($0) != nil }
        return [head] + shown.prefix(4).map { Text(verbatim: "· ") + wall.summary($0) }
    }

    func blank(_ desk: Desk) -> ChildMeaning {
        let children = desk.dossier(family).minors(on: desk.today)
        return ChildMeaning(
            child: child ?? Proposed.child(among: children), basis: basis, text: "", by: by ?? Proposed.me(desk),
            day: desk.today)
    }

    /// Where a point of attention opened it, the child and the worries are known already.
    func rows(_ desk: Desk) -> [FactField<ChildMeaning>] {
        let name = child.map { desk.dossier(family).name(of: $0) }
        let label =
            name.map { Text(nl: "Voor \($0)", en: "For \($0)") }
            ?? Text(nl: "Wat betekent dit?", en: "What does it mean?")
        let by = FactField<ChildMeaning>.person("by", Text(nl: "Wie zegt dit?", en: "Who says so?"), \.by, family, desk)
        return (child == nil ? about(desk) : []) + [.text("text", label, \.text), by]
            + (child == nil ? [.day("day", Text(nl: "Wanneer?", en: "When?"), \.day)] : [])
    }

    private func about(_ desk: Desk) -> [FactField<ChildMeaning>] {
        let dossier = desk.dossier(family)
        let children = correcting == nil ? dossier.minors(on: desk.today) : dossier.children
        return [
            .member("child", Text(nl: "Voor welk kind?", en: "For which child?"), \.child, children, family, desk),
            worries(desk),
        ]
    }

    private func worries(_ desk: Desk) -> FactField<ChildMeaning> {
        let wall = Wall(desk.dossier(family), desk)
        return FactField(
            "basis", Text(nl: "Om welke zorgen?", en: "Which worries?"),
            .many(Options.problems(family, desk) + Options.worries(family, isNew: correcting == nil, desk)),
            read: { $0.basis.map(\.value).joined(separator: " ") },
            write: { $0.basis = $1.chosen("basis").map { EntryID($0) } },
            show: { meaning in
                let words = meaning.basis.map(wall.summary)
                return Text(nl: words.map(\.nl).joined(separator: "; "), en: words.map(\.en).joined(separator: "; "))
            })
    }
}
