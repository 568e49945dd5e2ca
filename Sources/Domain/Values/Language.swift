/// The two languages that every text of the program exists in; Dutch is the first.
public enum Language: String, CaseIterable, Codable, Sendable {
    case nl, en
}
