import Domain

/// Whether one entry is confidential: as its kind usually is, or as somebody decides for it. The last field of every form.
enum Confidentiality {
    static let name = "confidential"

    static func field(_ known: (entry: EntryID, ledger: Ledger)?, _ desk: Desk) -> Field {
        let options = [
            Option(id: usual, label: desk.say(Text(nl: "zoals gebruikelijk", en: "as usual"))),
            Option(
                id: "yes", label: desk.say(Text(nl: "ja, vertrouwelijk", en: "yes, confidential")),
                detail: desk.say(
                    Text(nl: "alleen te zien met x, niet in het verslag", en: "shown with x only, not in minutes"))),
            Option(
                id: "no", label: desk.say(Text(nl: "nee, mag iedereen zien", en: "no, everybody may see it"))),
        ]
        let decided = known.flatMap { $0.ledger.entry($0.entry)?.entry.confidential }
        let initial = decided.map { $0 ? "yes" : "no" } ?? usual
        return Field(name, Text(nl: "Vertrouwelijk?", en: "Confidential?"), .one(options), initial: initial)
    }

    /// What was decided for the entry; nothing for what is usual.
    static func chosen(_ values: FormValues) -> Bool? {
        switch values.chosen(name).first {
        case "yes": true
        case "no": false
        default: nil
        }
    }

    private static let usual = "usual"
}
