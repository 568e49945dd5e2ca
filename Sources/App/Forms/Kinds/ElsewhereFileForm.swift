import Domain

/// That there is another file about somebody close to this family, and whom to ask; never what is in it.
struct ElsewhereFileForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<ElsewhereFile>?

    init(family: FamilyID, correcting: Reference<ElsewhereFile>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Ook een ander dossier", en: "Another file as well") }

    func intro(_ desk: Desk) -> [Text] {
        guard correcting == nil else { return correctionIntro(desk) }
        return [
            Text(
                nl: "Alleen dat het er is en wie u kunt vragen. Wat erin staat, blijft daar.",
                en: "Only that it is there and whom to ask. What is in it stays there.")
        ]
    }

    func blank(_ desk: Desk) -> ElsewhereFile {
        var file = ElsewhereFile(
            member: Proposed.child(among: desk.dossier(family).minors(on: desk.today)), relation: .otherChild)
        file.relation = .blank
        return file
    }

    func rows(_ desk: Desk) -> [FactField<ElsewhereFile>] {
        [
            .word("relation", Text(nl: "Over wie gaat het?", en: "Whom is it about?"), \.relation, desk),
            .member(
                "member", Text(nl: "Van wie hier?", en: "Of whom here?"), \.member, desk.dossier(family).members,
                family,
                desk),
            other(desk),
            .optionalPerson("ask", Text(nl: "Of: aan wie vragen?", en: "Or: whom to ask?"), \.ask, family, desk),
        ]
    }

    /// Which other family it is does not hang on the wall while this one is on the table.
    func discreetFields(of file: ElsewhereFile) -> Set<String> { file.family == nil ? [] : ["family"] }

    /// The team's other families by their codes, which say nothing about who they are.
    private func other(_ desk: Desk) -> FactField<ElsewhereFile> {
        let codes = desk.workspace.families.filter { $0.id != family }.map { Option(id: $0.id.value, label: $0.code) }
        return FactField(
            "family", Text(nl: "Welk dossier?", en: "Which file?"), .one([Options.none(desk)] + codes),
            read: { $0.family?.value ?? "-" },
            write: { $0.family = $1.chosen("family").first.map { FamilyID($0) } })
    }
}
