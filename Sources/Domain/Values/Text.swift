/// A sentence in both languages, kept where it is used, so that a missing translation does not compile.
public struct Text: Hashable, Sendable {
    public let nl: String
    public let en: String

    public init(nl: String, en: String) {
        self.nl = nl
        self.en = en
    }

    /// Words that are the same in every language: a name, a code, somebody's own words.
    public init(verbatim words: String) {
        self.init(nl: words, en: words)
    }

    public func callAsFunction(_ language: Language) -> String {
        language == .nl ? nl : en
    }

    public static func + (left: Text, right: Text) -> Text {
        Text(nl: left.nl + right.nl, en: left.en + right.en)
    }

    /// One of two wordings by number: the only place where plurals are decided.
    public static func count(_ number: Int, one: Text, many: Text) -> Text {
        let form = number == 1 ? one : many
        return Text(nl: "\(number) \(form.nl)", en: "\(number) \(form.en)")
    }

    /// Joins words as people do: "Sem, Yara en Noor".
    public static func list(_ words: [String]) -> Text {
        guard let last = words.last, words.count > 1 else { return Text(verbatim: words.first ?? "") }
        let head = words.dropLast().joined(separator: ", ")
        return Text(nl: "\(head) en \(last)", en: "\(head) and \(last)")
    }
}
