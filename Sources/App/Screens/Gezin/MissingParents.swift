import Domain

/// Children of whom fewer than two parents are in the file, and of whom nobody said why (report ch. 5, question 2).
struct MissingParents {
    let children: [Known<Member>]

    init(_ dossier: Dossier, on day: Day) {
        children = dossier.minors(on: day).filter { $0.data.parents.count < 2 && $0.data.otherParent == nil }
    }

    /// Which parent is missing, as far as the one who is there tells.
    static func label(_ child: Known<Member>, _ wall: Wall) -> Text {
        let name = wall.name(child.id)
        let known = child.data.parents.compactMap { wall.dossier.ledger[$0]?.data.role.word }
        switch known.first {
        case .mother: return Text(nl: "vader van \(name)", en: "father of \(name)")
        case .father: return Text(nl: "moeder van \(name)", en: "mother of \(name)")
        default:
            return known.isEmpty
                ? Text(nl: "ouders van \(name)", en: "parents of \(name)")
                : Text(nl: "andere ouder van \(name)", en: "other parent of \(name)")
        }
    }
}
