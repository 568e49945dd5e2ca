import Domain
import Terminal

/// One form: its fields and the entries it makes of what was filled in. It is a value; the typing is `FormScreen`'s.
protocol Form: Sendable {
    /// Names the form in the drafts.
    var word: String { get }
    /// What the form is about, so that a draft never turns up at another person or point.
    var subject: String { get }
    var family: FamilyID? { get }
    var title: Text { get }
    /// The field where typing starts although it may be filled in; nothing for the first empty one.
    var startsAt: String? { get }
    /// The field with the day on which it was: what came later is not offered in the lists of the form; nothing where any
    /// day will do.
    var dayField: String? { get }
    /// Whether it changes what stands already.
    var isCorrection: Bool { get }
    /// Whether a save would say nothing new: a correction that leaves what stands as it is.
    func changesNothing(_ save: Save, _ desk: Desk) -> Bool
    /// Lines above the fields.
    func intro(_ desk: Desk) -> [Text]
    func fields(_ desk: Desk) -> [Field]
    /// Whether what a field corrects is confidential: its words go from the screen when they are hidden again.
    func isConfidential(_ field: String, _ desk: Desk) -> Bool
    /// What other fields become when these values are filled in, as long as nobody chose something else there.
    func following(_ values: FormValues, _ desk: Desk) -> [String: String]
    /// The readings of what it corrects as they stand now, the newest first; none for what is new.
    func readings(_ desk: Desk) -> [EntryID]
    /// The save that the values make; refuses with the remedy, at a field where possible.
    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save
    /// What happens once it is on disk.
    func next(_ save: Save, _ desk: inout Desk) -> [Act]
}

extension Form {
    var subject: String { "" }
    var startsAt: String? { nil }
    var isCorrection: Bool { false }
    var dayField: String? { nil }
    func changesNothing(_ save: Save, _ desk: Desk) -> Bool { false }
    var draftKey: String { [word, subject, family?.value ?? ""].filter { !$0.isEmpty }.joined(separator: " ") }
    func intro(_ desk: Desk) -> [Text] { [] }
    func next(_ save: Save, _ desk: inout Desk) -> [Act] { [.back] }
    func isConfidential(_ field: String, _ desk: Desk) -> Bool { false }
    func following(_ values: FormValues, _ desk: Desk) -> [String: String] { [:] }
    func readings(_ desk: Desk) -> [EntryID] { [] }
}

/// One field of a form.
struct Field: Sendable {
    let name: String
    let label: Text
    let kind: FieldKind
    let initial: String

    init(_ name: String, _ label: Text, _ kind: FieldKind, initial: String = "") {
        self.name = name
        self.label = label
        self.kind = kind
        self.initial = initial
    }
}

/// How a field is filled in.
enum FieldKind: Sendable {
    /// One line.
    case line
    /// Text that wraps.
    case text
    /// A date in full, that looks ahead or behind when it is written short.
    case day(DayReader.Direction)
    /// A date as far as it is known.
    case partialDay
    /// A date of birth, or an age: "9 jaar".
    case birth
    /// `HH:MM`.
    case time
    case one([Option], adding: Addition? = nil)
    case many([Option], adding: Addition? = nil)

    var isDate: Bool {
        switch self {
        case .day, .partialDay: true
        default: false
        }
    }
}

/// Something to choose.
struct Option: Sendable, Hashable {
    let id: String
    let label: String
    var detail = ""
    /// When it was, where it is something that happened.
    var day: Day?

    /// The same, for a field in which one is chosen and the label alone says too little.
    var inOneLine: Option { detail.isEmpty ? self : Option(id: id, label: "\(label), \(detail)", day: day) }
}
