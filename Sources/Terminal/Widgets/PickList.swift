/// Lets somebody choose by typing a few letters, and add what is not in the list in passing.
public struct PickList<ID: Hashable & Sendable>: Hashable, Sendable {
    /// One thing that can be chosen.
    public struct Item: Hashable, Sendable {
        public let id: ID
        /// What is shown and searched.
        public let label: String
        /// What is shown behind it in the secondary tone, and searched as well.
        public let detail: String
        /// A sign before the label, which nobody searches for.
        public let sign: String

        /// A thing with its name and, when it helps, something that tells it from others.
        public init(_ id: ID, label: String, detail: String = "", sign: String = "") {
            self.id = id
            self.label = label
            self.detail = detail
            self.sign = sign
        }
    }

    /// What a key did.
    public enum Outcome: Hashable, Sendable {
        /// The selection, the filter or the choice is another now.
        case changed
        /// These were chosen, in the order of the list; one of them unless several are allowed.
        case chosen([ID])
        /// Something new must be added under this name, in the way of this offer.
        case new(String, offer: Int)
        /// The key is not for the list.
        case ignored
    }

    enum Row: Hashable, Sendable {
        case item(ID)
        case new(Int)
    }

    /// Whether several may be chosen: Tab marks (or Space while nothing is typed), Enter is done.
    public let allowsMany: Bool
    /// The words before the typed text on each row that adds something new, below everything that matches; none when that
    /// is not possible.
    public let offersNew: [String]
    /// Everything that can be chosen.
    public private(set) var items: [Item]
    /// What is marked when several may be chosen.
    public private(set) var chosen: Set<ID>
    var filter: TextField
    var list: ListState<Row>

    /// A list to choose from; `offersNew` are resolved texts such as `nieuw:`.
    public init(_ items: [Item], allowsMany: Bool = false, chosen: Set<ID> = [], offersNew: [String] = []) {
        self.items = items
        self.allowsMany = allowsMany
        self.chosen = chosen
        self.offersNew = offersNew
        filter = TextField(maxBytes: 512)
        list = ListState()
        refresh()
    }

    /// What was typed to filter the list.
    public var typed: String { filter.text }
    /// The thing under the cursor; `nil` on the row that adds something new.
    public var selected: ID? {
        if case .item(let id)? = list.selected { id } else { nil }
    }
    /// Which offer to add something new is under the cursor; `nil` when the cursor is on a thing.
    public var selectedOffer: Int? {
        if case .new(let offer)? = list.selected { offer } else { nil }
    }
    /// How many rows there are below what was typed.
    public var rowCount: Int { list.ids.count }
    /// Whether there is no row above the cursor.
    public var isAtFirst: Bool { (list.index ?? 0) == 0 }
    /// Whether there is no row below the cursor.
    public var isAtLast: Bool { list.index.map { $0 == list.ids.count - 1 } ?? true }
    /// The things that match what was typed.
    public var matches: [Item] {
        items.filter { Folding.matches(filter.text, in: $0.label + " " + $0.detail) }
    }

    /// Puts the cursor on a thing; does nothing when it is not in the list.
    public mutating func select(_ id: ID) {
        list.select(.item(id))
    }

    /// Replaces the things; the selection, the marks and what was typed stay.
    public mutating func update(_ items: [Item]) {
        self.items = items
        chosen.formIntersection(items.map(\.id))
        refresh()
    }

    mutating func refresh() {
        let found = matches
        var rows = found.map { Row.item($0.id) }
        if canAddTyped(besides: found) { rows += offersNew.indices.map(Row.new) }
        list.update(rows)
    }

    mutating func toggle() {
        guard let selected else { return }
        chosen.formSymmetricDifference([selected])
    }

    mutating func selectFirst() {
        if let first = list.ids.first { list.select(first) }
    }

    private func canAddTyped(besides found: [Item]) -> Bool {
        let folded = Folding.fold(filter.text)
        return folded.contains { $0 != " " } && !found.contains { Folding.fold($0.label) == folded }
    }
}
