import Domain
import Terminal

/// One field while somebody fills it in.
struct FieldState: Sendable {
    let field: Field
    private(set) var editor: TextField
    private(set) var list: PickList<String>?
    private(set) var marked: [String] = []
    private var isTouched = false

    /// What a key meant to the field.
    enum Outcome {
        case stayed
        case done
        case refused
        case adding(String)
        case ignored
    }

    init(_ field: Field, value: String, _ desk: Desk) {
        self.field = field
        editor = TextField(isChoice(field.kind) ? "" : value, maxBytes: 16_384)
        if isChoice(field.kind) {
            marked = value.split(separator: " ").map(String.init)
            rebuild(desk)
        }
    }

    /// The value as it is kept in drafts and read by the form.
    var value: String { list == nil ? editor.text : marked.joined(separator: " ") }

    var allowsMany: Bool {
        if case .many = field.kind { true } else { false }
    }

    private var options: [Option] {
        switch field.kind {
        case .one(let options, _), .many(let options, _):
            options + OwnWord.options(among: marked).filter { !options.contains($0) }
        default: []
        }
    }

    /// What was chosen, in words.
    var chosenLabel: String {
        marked.compactMap { id in options.first { $0.id == id }?.label }.joined(separator: ", ")
    }

    /// The text was kept elsewhere or came from a draft.
    mutating func set(_ value: String, _ desk: Desk) {
        self = FieldState(field, value: value, desk)
    }

    /// Adds a choice that was made elsewhere, such as a person who was just entered.
    mutating func choose(_ id: String, _ option: Option, _ desk: Desk) {
        let kind: FieldKind =
            allowsMany ? .many(options + [option], adding: adding) : .one(options + [option], adding: adding)
        let value = allowsMany ? (marked + [id]).joined(separator: " ") : id
        self = FieldState(Field(field.name, field.label, kind, initial: field.initial), value: value, desk)
    }

    mutating func handle(_ key: Key, columns: Int, _ desk: Desk) -> Outcome {
        guard list != nil else { return type(key, columns: columns) }
        if allowsMany, key == .character(" "), (list?.typed ?? "").isEmpty {
            mark(desk)
            return .stayed
        }
        if key == .enter, allowsMany, (list?.typed ?? "").isEmpty {
            if isTouched, marked.isEmpty { mark(desk) }
            return .done
        }
        return pick(key, desk)
    }

    /// Going on to the next field takes the line that somebody moved to, or the only one that matches what was typed.
    /// What fits nothing is refused: typed words are never dropped in silence.
    mutating func settle(_ desk: Desk) throws(Refusal) {
        guard let list else { return }
        let typed = list.typed.filter { !$0.isWhitespace }
        if typed.isEmpty {
            if isTouched, !allowsMany, let selected = list.selected { choose([selected], desk) }
            return
        }
        guard list.matches.count == 1, let match = list.matches.first else { throw unknown(list.typed) }
        choose(allowsMany ? marked.filter { $0 != match.id } + [match.id] : [match.id], desk)
    }

    private mutating func choose(_ ids: [String], _ desk: Desk) {
        marked = ids
        rebuild(desk)
    }

    private func unknown(_ typed: String) -> Refusal {
        let add = Text(nl: "Enter voegt dit toe.", en: "Enter adds it.")
        let pick = Text(nl: "Kies een regel uit de lijst.", en: "Choose a line from the list.")
        let known = list.map { !$0.matches.isEmpty } ?? false
        let what =
            known
            ? Text(nl: "“\(typed)” past bij meer dan één regel. ", en: "“\(typed)” fits more than one line. ")
            : Text(nl: "“\(typed)” staat niet in de lijst. ", en: "“\(typed)” is not in the list. ")
        return Refusal(what + (known || adding == nil ? pick : add), field: field.name)
    }

    private mutating func type(_ key: Key, columns: Int) -> Outcome {
        switch editor.handle(key, columns: columns) {
        case .changed, .moved: .stayed
        case .refused: .refused
        case .ignored: key == .enter ? .done : .ignored
        }
    }

    private mutating func pick(_ key: Key, _ desk: Desk) -> Outcome {
        guard var list else { return .ignored }
        let outcome = list.handle(key, rows: 6)
        self.list = list
        switch outcome {
        case .changed:
            isTouched = true
            return .stayed
        case .chosen(let ids):
            if allowsMany {
                mark(desk)
                return .stayed
            }
            marked = ids
            rebuild(desk)
            return .done
        case .new(let typed): return add(typed, desk)
        case .ignored: return key == .enter ? .done : .ignored
        }
    }

    /// A word of one's own is chosen at once; anything else needs a form first.
    private mutating func add(_ typed: String, _ desk: Desk) -> Outcome {
        guard let adding, adding.kind == nil else { return .adding(typed) }
        let id = OwnWord.id(typed)
        choose(allowsMany ? marked + [id] : [id], desk)
        return allowsMany ? .stayed : .done
    }

    private mutating func mark(_ desk: Desk) {
        guard let selected = list?.selected else { return }
        if let place = marked.firstIndex(of: selected) { marked.remove(at: place) } else { marked.append(selected) }
        rebuild(desk)
        list?.select(selected)
    }

    private mutating func rebuild(_ desk: Desk) {
        isTouched = false
        let items = options.map { option in
            let mark = allowsMany ? (marked.contains(option.id) ? "✓ " : "· ") : ""
            return PickList.Item(option.id, label: mark + option.label, detail: option.detail)
        }
        let new = adding == nil ? nil : desk.say(Text(nl: "nieuw:", en: "new:"))
        var fresh = PickList(items, offersNew: new)
        if let first = marked.first { fresh.select(first) }
        list = fresh
    }

    var adding: Addition? {
        switch field.kind {
        case .one(_, let adding), .many(_, let adding): adding
        default: nil
        }
    }
}

private func isChoice(_ kind: FieldKind) -> Bool {
    switch kind {
    case .one, .many: true
    default: false
    }
}
