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
}
