import Domain
import Terminal

/// What a screen wants to happen after a key.
public enum Act: Sendable {
    case open(any Screen)
    /// Opens another screen in the place of this one.
    case become(any Screen)
    case back
    /// Back to the list of families.
    case home
    /// As if somebody pressed this key on the screen that is on top by now.
    case press(Key)
    /// Another view of the family on the table, from wherever in it.
    case show(FamilyView)
    case save(Save)
    case say(Text)
    case effect(Effect)
    /// Keep what is typed in a form, or forget it when it is empty.
    case draft(form: String, fields: [String: String])
    /// Shows the family on the table as it stood on a day; without a day, as it is now.
    case look(Day?)

    /// Whether it writes something, or opens a place where things are written.
    var writes: Bool {
        switch self {
        case .open(let screen), .become(let screen): screen.isForWriting
        case .save, .draft: true
        case .effect(.save), .effect(.handOut), .effect(.keepDrafts): true
        case .effect, .back, .home, .say, .look, .press, .show: false
        }
    }
}
