import Domain
import Terminal

/// One field while somebody fills it in.
struct FieldState: Sendable {
    let field: Field
    private(set) var editor: TextField
    /// The list of a field in which something is chosen, see `FieldState+Choosing`.
    var list: PickList<String>?
    /// The ids of what is chosen, in the order in which it was.
    var marked: [String] = []
    /// The last day of what is offered; nothing where every day is.
    private(set) var lastDay: Day?
    /// Whether somebody went to the row at `>` with the arrows.
    var isMoved = false
    /// Whether the program filled this in and nobody touched it: what is typed takes its place, as with a selected text.
    private(set) var isPrefilled = false

    /// What a key meant to the field.
    enum Outcome {
        case stayed
        case done
        case refused
        case adding(Adding)
        /// There is no further row in this direction.
        case ended
        case ignored
    }

    /// What somebody typed that must first be made known, and how.
    struct Adding {
        let typed: String
        let addition: Addition
    }

    init(_ field: Field, value: String, _ desk: Desk) {
        self.field = field
        let isChoice = field.kind.isChoice
        editor = TextField(isChoice ? "" : value, maxBytes: 16_384)
        isPrefilled = field.kind.isReplaced && !value.isEmpty && value == field.initial
        if isChoice {
            marked = value.split(separator: " ").map(String.init)
            rebuild(desk)
        }
    }

    /// The value as it is kept in drafts and read by the form.
    var value: String { list == nil ? editor.text : marked.joined(separator: " ") }

    /// The text was kept elsewhere or came from a draft.
    mutating func set(_ value: String, _ desk: Desk) {
        replace(with: field, value: value, desk)
    }

    /// Another field or another value in the same place.
    mutating func replace(with field: Field, value: String, _ desk: Desk) {
        let last = lastDay
        self = FieldState(field, value: value, desk)
        offer(until: last, desk)
    }

    /// Leaves out what came later than a day.
    mutating func offer(until day: Day?, _ desk: Desk) {
        guard list != nil, day != lastDay else { return }
        lastDay = day
        rebuild(desk)
    }

    mutating func handle(_ key: Key, columns: Int, _ desk: Desk) -> Outcome {
        list == nil ? type(key, columns: columns) : choose(with: key, desk)
    }

    private mutating func type(_ key: Key, columns: Int) -> Outcome {
        var edited = editor
        if isPrefilled, key.writes { edited.replace(with: "") }
        switch edited.handle(key, columns: columns) {
        case .changed, .moved:
            editor = edited
            isPrefilled = false
            return .stayed
        case .refused: return .refused
        case .ignored: return key == .enter ? .done : .ignored
        }
    }

    /// Why what stands here cannot be read as a date or a time; nothing when it can.
    func unreadable(_ desk: Desk) -> Text? {
        let values = FormValues([field.name: value], desk)
        do throws(Refusal) {
            switch field.kind {
            case .day, .partialDay: _ = try values.partialDay(field.name)
            case .birth: _ = try values.birth(field.name)
            case .time: _ = try values.time(field.name)
            default: break
            }
            return nil
        } catch {
            return error.sentence
        }
    }
}

extension FieldKind {
    var isChoice: Bool {
        switch self {
        case .one, .many: true
        default: false
        }
    }

    /// Whether what the program filled in is replaced as a whole by what is typed first. Longer text is only added to.
    var isReplaced: Bool {
        switch self {
        case .line, .day, .partialDay, .birth, .time: true
        case .text, .one, .many: false
        }
    }
}

extension Key {
    /// Whether the key puts characters into a text.
    fileprivate var writes: Bool {
        switch self {
        case .character, .paste: true
        default: false
        }
    }
}
