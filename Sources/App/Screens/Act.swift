import Domain

/// What a screen wants to happen after a key.
public enum Act: Sendable {
    case open(any Screen)
    /// Opens another screen in the place of this one.
    case become(any Screen)
    case back
    /// Back to the list of families.
    case home
    case save(Save)
    case say(Text)
    case effect(Effect)
    /// Keep what is typed in a form, or forget it when it is empty.
    case draft(form: String, fields: [String: String])
}
