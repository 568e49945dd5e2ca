/// The form of a dossier file: one family's whole file as JSON, made to be handed to another team, written by hand or
/// produced by another system. `docs/dossier-format.md` describes it.
public enum DossierFormat {
    public static let name = "wijkoverleg-dossier"
    public static let version = 1
    /// Bytes of a file that is read in at most.
    public static let sizeLimit = 16 << 20
    /// Bytes of one entry at most: it must fit in a journal's line with what stands around it.
    public static let entryLimit = 64_000
    /// Faults of one file that are named at most.
    public static let faultLimit = 1000
    /// Objects and lists within each other in one entry, itself included.
    static let entryDepth = 14
    /// Fields in one object of an entry.
    static let keyLimit = 256

    /// The whole file.
    public static let fields: [Shape.Field] = [
        Shape.Field("format", .exactly(name)), Shape.Field("version", .number),
        Shape.Field("family", .familyID, mayBeLeftOut: true),
        Shape.Field("handOvers", .list(Shape(of: HandOver.self)), mayBeLeftOut: true),
        Shape.Field("people", .list(Shape(of: DossierPerson.self)), mayBeLeftOut: true),
        Shape.Field("absent", .list(.entry(kind: nil)), mayBeLeftOut: true),
        Shape.Field("saves", .list(.object(name: "Save", save))),
    ]

    /// What somebody recorded at once.
    public static let save: [Shape.Field] = [
        Shape.Field("at", .recorded, mayBeLeftOut: true), Shape.Field("by", .text, mayBeLeftOut: true),
        Shape.Field("entries", .list(.fact)),
    ]
}
