import Domain
import Terminal

/// Choosing from the list of a field. One rule: the row at `>` is the row that is taken. It is taken by every way on when
/// somebody typed, and by Tab, Enter and saving when somebody went to it with the arrows; otherwise the field stays as it was.
extension FieldState {
    private static let rows = 6

    var allowsMany: Bool {
        if case .many = field.kind { true } else { false }
    }

    /// Whether letters were typed to find a row.
    var hasTyped: Bool { list?.typed.contains { !$0.isWhitespace } ?? false }

    /// Whether a row is marked with `>`: only where a key takes it. Where several are chosen `✓` tells what is.
    var showsPlace: Bool { allowsMany || isMoved || hasTyped }

    /// What was chosen, in words; a word of one's own is told from the words of the list.
    func chosenLabel(_ desk: Desk) -> String {
        let options = options(desk)
        return marked.compactMap { id in options.first { $0.id == id }?.label }.joined(separator: ", ")
    }

    /// What can be added when it is not in the list, in the order of its rows.
    var additions: [Addition] {
        switch field.kind {
        case .one(_, let adding), .many(_, let adding): adding.map { [$0] + $0.others } ?? []
        default: []
        }
    }

    /// Adds a choice that was made elsewhere, such as a person who was just entered.
    mutating func choose(_ id: String, _ option: Option, _ desk: Desk) {
        let known = options(desk) + [option]
        let adding = additions.first
        let kind: FieldKind = allowsMany ? .many(known, adding: adding) : .one(known, adding: adding)
        let value = allowsMany ? (marked + [id]).joined(separator: " ") : id
        replace(with: Field(field.name, field.label, kind, initial: field.initial), value: value, desk)
    }

    mutating func choose(with key: Key, _ desk: Desk) -> Outcome {
        switch key {
        case .character(" ") where allowsMany && !hasTyped:
            tick(desk)
            return .stayed
        case .enter: return enter(desk)
        case .control("u") where !hasTyped:
            marked = []
            rebuild(desk)
            return .stayed
        case .up, .down: return walk(key)
        default: return search(key)
        }
    }

    /// Leaving the field takes what stands at `>`. What fits nothing is refused: typed words are never dropped in silence.
    /// - Parameter walking: whether somebody walks through the form with the arrows; rows that were only passed are not taken.
    /// - Returns: what must be made known first.
    mutating func settle(walking: Bool, _ desk: Desk) throws(Refusal) -> Adding? {
        guard list != nil else { return nil }
        if hasTyped || isMoved && !allowsMany && !walking { return try take(desk) }
        rebuild(desk)
        return nil
    }

    mutating func rebuild(_ desk: Desk) {
        isMoved = false
        let items = options(desk).map { option in
            PickList.Item(
                option.id, label: option.label, detail: option.detail,
                sign: allowsMany ? (marked.contains(option.id) ? "✓ " : "· ") : "")
        }
        var fresh = PickList(items, offersNew: additions.map { desk.say($0.label) })
        if let first = marked.first { fresh.select(first) }
        list = fresh
    }
}

// MARK: keys

extension FieldState {
    /// Whether Enter takes the row at `>`; else it goes on. Where several are chosen it never takes one back.
    var takesOnEnter: Bool {
        guard !hasTyped else { return true }
        return isMoved && !(allowsMany && list?.selected.map(marked.contains) ?? false)
    }

    /// Takes the row that somebody typed or went to; where several are chosen the field stays for the next one.
    private mutating func enter(_ desk: Desk) -> Outcome {
        guard takesOnEnter else { return .done }
        if allowsMany, !hasTyped {
            tick(desk)
            return .stayed
        }
        do throws(Refusal) {
            if let adding = try take(desk) { return .adding(adding) }
            return allowsMany ? .stayed : .done
        } catch {
            return .done
        }
    }

    /// Up at the first row and down at the last one leave the list; where several are chosen they stay in it, as ticks are
    /// made row by row. The first step down goes to the first row where nothing is chosen yet.
    private mutating func walk(_ key: Key) -> Outcome {
        guard var list, list.rowCount > 0 else { return .ignored }
        if key == .down, !showsPlace, marked.isEmpty {
            isMoved = true
            return .stayed
        }
        guard key == .up ? !list.isAtFirst : !list.isAtLast else {
            return allowsMany && (isMoved || key == .down) ? .ended : .ignored
        }
        _ = list.handle(key, rows: FieldState.rows)
        self.list = list
        isMoved = true
        return .stayed
    }

    private mutating func search(_ key: Key) -> Outcome {
        guard var list else { return .ignored }
        let typed = list.typed
        guard list.handle(key, rows: FieldState.rows) != .ignored else { return .ignored }
        if list.typed == typed {
            isMoved = isMoved || [.home, .end, .pageUp, .pageDown].contains(key)
        } else {
            isMoved = false
            if list.typed.isEmpty, let first = marked.first { list.select(first) }
        }
        self.list = list
        return .stayed
    }

    private mutating func take(_ desk: Desk) throws(Refusal) -> Adding? {
        guard let list else { return nil }
        if let offer = list.selectedOffer, additions.indices.contains(offer) {
            return add(list.typed, additions[offer], desk)
        }
        guard let selected = list.selected else { throw unknown(list.typed) }
        choose(allowsMany ? marked.filter { $0 != selected } + [selected] : [selected], desk)
        return nil
    }

    /// Words of one's own are chosen at once; anything else needs a form first.
    private mutating func add(_ typed: String, _ addition: Addition, _ desk: Desk) -> Adding? {
        let words = typed.split(separator: " ").joined(separator: " ")
        guard addition.kind == nil else { return Adding(typed: words, addition: addition) }
        let id = OwnWord.id(words)
        choose(allowsMany ? marked.filter { $0 != id } + [id] : [id], desk)
        return nil
    }

    private mutating func choose(_ ids: [String], _ desk: Desk) {
        marked = ids
        rebuild(desk)
        if let last = ids.last { list?.select(last) }
    }

    private mutating func tick(_ desk: Desk) {
        guard let selected = list?.selected else { return }
        if let place = marked.firstIndex(of: selected) { marked.remove(at: place) } else { marked.append(selected) }
        rebuild(desk)
        list?.select(selected)
    }

    private func options(_ desk: Desk) -> [Option] {
        switch field.kind {
        case .one(let options, _), .many(let options, _):
            let isWord = additions.contains(where: \.isWord)
            return options.filter(isOffered)
                + OwnWord.options(among: marked, isWord: isWord, desk).filter { own in
                    !options.contains { $0.id == own.id }
                }
        default: return []
        }
    }

    private func isOffered(_ option: Option) -> Bool {
        guard let day = option.day, let lastDay else { return true }
        return day <= lastDay || marked.contains(option.id)
    }

    private func unknown(_ typed: String) -> Refusal {
        Refusal(
            Text(
                nl: "“\(typed)” staat niet in de lijst. Kies een regel uit de lijst.",
                en: "“\(typed)” is not in the list. Choose a line from the list."), field: field.name)
    }
}
