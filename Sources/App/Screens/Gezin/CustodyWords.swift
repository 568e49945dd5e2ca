import Domain

/// Over which of the children an adult has custody, in the fewest words: "alle drie", "Yara en Sem", "geen"; and that it is
/// hearsay where it is, because somebody may act on it.
struct CustodyWords {
    private let page: GezinPage
    private let minors: [Known<Member>]
    private let custody: [(child: Reference<Member>, holders: [Reference<Member>], source: Term<CustodySource>?)]

    init(_ page: GezinPage) {
        self.page = page
        minors = page.dossier.minors(on: page.today).filter { !$0.data.isUnborn }
        custody = minors.map { child in
            let known = page.dossier.custody(of: child.id, on: page.today)
            let holders = known.first?.data.holders.map(page.dossier.ledger.identity) ?? []
            return (child.id, holders, known.first?.data.source)
        }
    }

    /// Nothing for who is no parent and has no custody.
    func words(for adult: Known<Member>) -> (text: Text, isGap: Bool)? {
        let holds = custody.filter { $0.holders.contains(adult.id) }
        let held = holds.map(\.child)
        if !held.isEmpty {
            let isAll = held.count == minors.count
            let whom = isAll ? CustodyWords.all(held.count, page, held) : Text.list(held.map(page.wall.name))
            let doubt = CustodyWords.doubt(holds.compactMap(\.source))
            return doubt.map { (whom + $0, true) } ?? (whom, false)
        }
        let own = minors.filter { child in child.data.parents.contains { page.dossier.ledger.same($0, adult.id) } }
        guard !own.isEmpty else { return nil }
        let isAsked = own.allSatisfy { child in custody.contains { $0.child == child.id && $0.source != nil } }
        return isAsked ? (Text(nl: "geen", en: "none"), false) : (Text(nl: "niet gevraagd ○", en: "not asked ○"), true)
    }

    /// What makes it less than certain; nothing where a register, a court or the law says it.
    private static func doubt(_ sources: [Term<CustodySource>]) -> Text? {
        if sources.contains(where: { $0 == .told }) { return Text(nl: ", zegt men", en: ", hearsay") }
        if sources.contains(where: { $0 == .unknown }) { return Text(nl: ", niet zeker ○", en: ", not certain ○") }
        return nil
    }

    private static func all(_ count: Int, _ page: GezinPage, _ held: [Reference<Member>]) -> Text {
        switch count {
        case 1: Text(verbatim: page.wall.name(held[0]))
        case 2: Text(nl: "allebei", en: "both")
        case 3: Text(nl: "alle drie", en: "all three")
        case 4: Text(nl: "alle vier", en: "all four")
        default: Text(nl: "alle \(count)", en: "all \(count)")
        }
    }
}
