/// Every format that minutes can be written in: the one list to add a line to.
public enum Formats {
    public static let all: [any Format.Type] = [
        HTML.self, PlainText.self,
    ]
}
