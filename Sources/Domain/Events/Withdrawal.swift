/// The one way to take something back: the entry stays in the file with the reason and is no longer counted.
public struct Withdrawal: EventKind {
    public static let word = "entry.withdrawn"
    public var entry: EntryID
    public var reason: String

    public init(entry: EntryID, reason: String) {
        self.entry = entry
        self.reason = reason
    }

    public var references: [EntryID] { [entry] }

    public func summary(in dossier: Dossier) -> Text {
        Text(nl: "teruggenomen: \(reason)", en: "taken back: \(reason)")
    }
}
