import Domain

public enum HTML: Format {
    public static let name = Text(nl: "webpagina, ook om te printen", en: "web page, also for printing")
    public static let fileExtension = "html"
    public static func render(_ document: MinutesDocument) -> String { "" }
}
