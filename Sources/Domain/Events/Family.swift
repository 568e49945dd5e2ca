/// A family that the team keeps a file about, known by a short code; its surname is nowhere in a path or an argument.
public struct Family: EventKind {
    public static let word = "family.opened"
    /// Like `J-014`; unique in the store.
    public var code: String
    /// Why the team knows this family, in a few words.
    public var reason: String?
    /// The municipality the family lives in, when the file was opened.
    public var municipality: String?

    public init(code: String, reason: String? = nil, municipality: String? = nil) {
        self.code = code
        self.reason = reason
        self.municipality = municipality
    }

    public func summary(in dossier: Dossier) -> Text {
        Text(nl: "gezin \(code) geopend", en: "family \(code) opened").adding(reason)
    }
}
