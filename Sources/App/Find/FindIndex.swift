import Domain
import Terminal

/// Everything of one family that may be found on this screen, folded once: what is confidential is not in it until somebody
/// asks to see it, because a hit would betray it.
struct FindIndex: Sendable {
    /// What a result stands for.
    enum Place: Hashable, Sendable {
        case member(Reference<Member>)
        case entry(EntryID)
    }

    struct Item: Sendable {
        let place: Place
        let date: String
        let kind: String
        let summary: String
        /// The fields that were filled in.
        let fields: [ShownField]
        /// Everything it is found by.
        let folded: FoldedText
        /// What of it stands on its line without a field.
        let foldedLine: FoldedText
    }

    /// Members first, then what was recorded, latest first.
    let items: [Item]

    init(_ family: FamilyID, _ desk: Desk) {
        let finder = Findable(family, desk)
        items = finder.members() + finder.entries()
    }

    /// The places in `items` of what holds every word.
    func found(_ query: FoldedQuery) -> [Int] { query.isEmpty ? [] : found(query, among: Array(items.indices)) }

    /// The same, where only these can be it: what held the words held their beginnings as well.
    func found(_ query: FoldedQuery, among places: [Int]) -> [Int] {
        places.filter { query.matches(items[$0].folded) }
    }
}
