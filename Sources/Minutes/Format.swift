import Domain

/// One way to write minutes down as a file.
///
/// To add a format: one file in `Formats` and one line in `Formats.all`. A format shows words that people typed as
/// words: nothing in them may become markup or steer a terminal or a browser.
public protocol Format: Sendable {
    /// How people call it, for a list to choose from.
    static var name: Text { get }
    /// Without the dot.
    static var fileExtension: String { get }
    /// The whole file as UTF-8 text, ending in a line end. The same document always gives the same text.
    static func render(_ document: MinutesDocument) -> String
}
