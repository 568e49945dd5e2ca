/// Remembers which thing of a list is selected, so that news from another terminal never moves the selection.
///
/// The selection is an id, not a row: it stays on the same thing when rows come, go or change order, and goes to
/// the nearest one that is left when the thing itself vanished.
public struct ListState<ID: Hashable & Sendable>: Hashable, Sendable {
    /// The things from top to bottom.
    public private(set) var ids: [ID]
    /// The row of the selected thing; `nil` when the list is empty.
    public private(set) var index: Int?
    /// The first row in view.
    public private(set) var offset = 0

    /// A list with one thing selected: the named one, else the first.
    public init(_ ids: [ID] = [], selected: ID? = nil) {
        self.ids = ids
        index = ids.isEmpty ? nil : selected.flatMap { ids.firstIndex(of: $0) } ?? 0
    }

    /// The selected thing.
    public var selected: ID? { index.map { ids[$0] } }

    /// Replaces the rows and keeps the selection where it was.
    public mutating func update(_ newIDs: [ID]) {
        guard newIDs != ids else { return }
        let survivor = nearestSurvivor(in: newIDs)
        ids = newIDs
        index = newIDs.isEmpty ? nil : survivor ?? 0
        offset = min(offset, max(0, newIDs.count - 1))
    }

    /// Selects a thing; does nothing when it is not in the list.
    /// - Returns: whether it is in the list.
    @discardableResult
    public mutating func select(_ id: ID) -> Bool {
        guard let found = ids.firstIndex(of: id) else { return false }
        index = found
        return true
    }

    /// Moves the selection with the arrow, page, home and end keys; `rows` is how many fit on the screen.
    /// - Returns: whether the key was one of them and there was something to select.
    @discardableResult
    public mutating func handle(_ key: Key, rows: Int) -> Bool {
        guard let index else { return false }
        let page = max(1, rows - 1)
        let target: Int
        switch key {
        case .up: target = index - 1
        case .down: target = index + 1
        case .pageUp: target = index - page
        case .pageDown: target = index + page
        case .home: target = 0
        case .end: target = ids.count - 1
        default: return false
        }
        self.index = min(max(0, target), ids.count - 1)
        offset = visible(rows: rows).lowerBound
        return true
    }

    /// The rows to draw when so many fit; the selected one is always among them.
    public func visible(rows: Int) -> Range<Int> {
        guard rows > 0, let index else { return 0..<0 }
        var first = min(max(0, offset), max(0, ids.count - rows))
        if index < first { first = index }
        if index >= first + rows { first = index - rows + 1 }
        return first..<min(ids.count, first + rows)
    }

    private func nearestSurvivor(in newIDs: [ID]) -> Int? {
        guard let index else { return nil }
        var places: [ID: Int] = [:]
        for (place, id) in newIDs.enumerated() where places[id] == nil { places[id] = place }
        let after = ids[index...].lazy.compactMap { places[$0] }.first
        return after ?? ids[..<index].reversed().lazy.compactMap { places[$0] }.first
    }
}
