/// Names a set of colours, chosen by the user for the screen they look at.
public enum ColourScheme: String, CaseIterable, Hashable, Sendable {
    /// For light text on a dark background, which stays the terminal's own.
    case dark
    /// For dark text on a light background, which stays the terminal's own.
    case light
    /// For a projector in a lit room: black on white, no grey, contrast at least 7:1.
    case beamer
    /// No colour at all, only bold, underline and reverse; also what `NO_COLOR` asks for.
    case monochrome
}
