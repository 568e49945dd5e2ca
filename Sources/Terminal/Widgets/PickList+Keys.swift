extension PickList {
    /// Gives a key to the list; `rows` is how many rows of things are on the screen.
    public mutating func handle(_ key: Key, rows: Int = 10) -> Outcome {
        switch key {
        case .enter:
            return confirm()
        case .tab where allowsMany, .character(" ") where allowsMany && filter.isEmpty:
            toggle()
            return .changed
        case .up, .down, .pageUp, .pageDown, .home, .end:
            return list.handle(key, rows: rows) ? .changed : .ignored
        default:
            return type(key)
        }
    }

    private mutating func type(_ key: Key) -> Outcome {
        switch filter.handle(key) {
        case .changed:
            refresh()
            selectFirst()
            return .changed
        case .moved, .refused:
            return .changed
        case .ignored:
            return .ignored
        }
    }

    private mutating func confirm() -> Outcome {
        switch list.selected {
        case .new(let offer)?:
            return .new(Printable.trimmed(filter.text), offer: offer)
        case .item(let id)?:
            guard allowsMany, !chosen.isEmpty else { return .chosen([id]) }
            return .chosen(items.map(\.id).filter(chosen.contains))
        case nil:
            return .ignored
        }
    }
}

extension Printable {
    /// The text without the white space round it.
    static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
