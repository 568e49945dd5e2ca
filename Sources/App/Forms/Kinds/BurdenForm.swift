import Domain

/// What a parent can bear set against what rests on them, weighed by both sides together (report 2.2).
struct BurdenForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Burden>?
    var parent: Reference<Member>?
    var subject: String { correcting?.id.value ?? parent?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<Burden>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, parent: Reference<Member>? = nil) {
        self.family = family
        self.parent = parent
    }

    var title: Text { Text(nl: "Draagkracht en draaglast", en: "What a parent can bear") }

    func intro(_ desk: Desk) -> [Text] {
        correctionIntro(desk) + [
            Text(
                nl: "Weeg dit samen: iemand die er voor de kinderen is, en iemand die er voor de ouder is.",
                en: "Weigh this together: somebody there for the children, and somebody there for the parent.")
        ]
    }

    func blank(_ desk: Desk) -> Burden {
        Burden(parent: parent ?? .blank, jointly: [desk.myself].compactMap { $0 }, day: desk.today)
    }

    func rows(_ desk: Desk) -> [FactField<Burden>] {
        let dossier = desk.dossier(family)
        return [
            .member("parent", Text(nl: "Welke ouder?", en: "Which parent?"), \.parent, adults(dossier), family, desk),
            .optionalText("capacity", Text(nl: "Wat geeft kracht?", en: "What gives strength?"), \.capacity),
            .optionalText("burden", Text(nl: "Wat drukt er?", en: "What rests on them?"), \.burden),
            .optionalText("conclusion", Text(nl: "En de kinderen?", en: "And the children?"), \.conclusion),
            .people("jointly", Text(nl: "Wie wogen samen?", en: "Weighed by?"), \.jointly, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }

    /// Those who bring the children up first.
    private func adults(_ dossier: Dossier) -> [Known<Member>] {
        let parents = dossier.caretakers
        return parents + dossier.adults.filter { adult in !parents.contains { $0.id == adult.id } }
    }
}
