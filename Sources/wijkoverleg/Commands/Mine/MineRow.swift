import App
import Domain

/// One thing on somebody's own list, in words of one language.
struct MineRow: Encodable {
    let code: String
    /// The family's random id, for when two families have one code.
    let id: FamilyID
    let due: Day?
    let isPast: Bool
    /// What kind of thing, or the stored word of a check.
    let kind: String
    let line: String

    init(_ item: OpenWork.Item, _ language: Language, _ today: Day) {
        code = item.code
        id = item.family
        due = item.due
        isPast = item.due.map { $0 < today } ?? false
        kind = item.kind
        line = item.words(language)
    }
}
