import Domain
import Terminal

/// By what words each family is found from the overview: its code, the ages of its children, its regisseur, why the team
/// knows it, and the names of its members. A name finds the family and is never shown there.
struct FamilyIndex: Sendable {
    let rows: [FamilyRow]
    private let folded: [FoldedText]

    init(_ desk: Desk) {
        let families = desk.workspace.families
        rows = families.map { FamilyRow($0, desk) }
        folded = families.map { FoldedText(FamilyIndex.words($0, desk).joined(separator: ", ")) }
    }

    /// The families of which some words begin as every word that is looked for, by code.
    func found(_ query: FoldedQuery) -> [FamilyRow] {
        rows.indices.filter { query.beginsWords(of: folded[$0]) }.map { rows[$0] }
    }

    private static func words(_ dossier: Dossier, _ desk: Desk) -> [String] {
        let code = [dossier.code, dossier.code.replacing("-", with: "")]
        let wall = Wall(dossier, desk)
        let names = dossier.members.filter { !wall.hides($0) }.map(\.data.name.full)
        let regisseurs = dossier.regisseurs(on: desk.today).filter { !wall.hides($0) }
        let reason = dossier.family.flatMap { wall.hides($0) ? nil : $0.data.reason }
        return code + [reason].compactMap { $0 } + dossier.minors(on: desk.today).flatMap { ages($0.data, desk) }
            + regisseurs.map(\.data.regisseur.name.full) + names
    }

    /// "6 jaar", "6 years", "4 maanden", "4 mnd", "ongeboren".
    private static func ages(_ child: Member, _ desk: Desk) -> [String] {
        guard let age = child.age(on: desk.today) else { return child.isUnborn ? ["ongeboren", "unborn"] : [] }
        return [age.long, age.short].flatMap { [$0.nl, $0.en] } + (age.months < 24 ? [] : ["\(age.years) jr"])
    }
}
