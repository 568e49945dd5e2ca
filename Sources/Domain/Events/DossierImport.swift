/// That this family's file, or a part of it, came in from outside: who handed it over, who is named in it, and how many
/// entries came with it. Who read it in, and when, is who recorded this (report 4.1).
public struct DossierImport: EventKind {
    public static let word = "dossier.imported"
    public var entries: Int
    /// Every time it was handed over, the last time last.
    @Listed public var handOvers: [HandOver]
    @Listed public var people: [DossierPerson]
    /// SHA-256 of the file as it came, in lower-case hexadecimal.
    public var hash: String?
    public var day: Day

    public init(
        entries: Int, handOvers: [HandOver] = [], people: [DossierPerson] = [], hash: String? = nil, day: Day
    ) {
        self.entries = entries
        self.handOvers = handOvers
        self.people = people
        self.hash = hash
        self.day = day
    }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        let count = Text.count(
            entries, one: Text(nl: "vastlegging", en: "entry"), many: Text(nl: "vastleggingen", en: "entries"))
        let what = Text(nl: "dossier ingelezen: ", en: "file read in: ") + count
        guard let last = handOvers.last else { return what }
        return what + Text(nl: ", van ", en: ", from ") + last.sender
    }
}
