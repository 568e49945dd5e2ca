import Domain

public enum PlainText: Format {
    public static let name = Text(nl: "gewone tekst", en: "plain text")
    public static let fileExtension = "txt"
    public static func render(_ document: MinutesDocument) -> String { "" }
}
