/// What a dossier file says, with the place of everything in it.
public struct DossierFile: Sendable {
    /// The family's lasting id.
    public var family: FamilyID
    /// As JSON; their shape was checked.
    public var handOvers: [JSONNode] = []
    public var people: [JSONNode] = []
    /// Ids that entries speak of and that the sender does not have either.
    public var absent: Set<EntryID> = []
    public var saves: [Save] = []
    /// Everything that an entry points at.
    public var references: [Pointer] = []

    /// What somebody recorded at once.
    public struct Save: Sendable {
        /// When, as the file says it.
        public let at: RecordedDate?
        public let by: EntryID?
        public let entries: [Item]
        public let path: String
        public let line: Int
    }

    /// One entry, its id always filled in.
    public struct Item: Sendable {
        public let id: EntryID
        public let kind: String
        public let node: JSONNode
        public let path: String
        public var line: Int { node.line }

        public func fault(_ reason: DossierFault.Reason, field: String? = nil) -> DossierFault {
            let known = field.flatMap { field in node[field].map { (field, $0.line) } }
            let place = known.map { "\(path).\($0.0)" } ?? path
            return DossierFault(reason, path: place, line: known?.1 ?? line)
        }
    }

    /// An id at a place where an entry is meant.
    public struct Pointer: Sendable {
        public let id: EntryID
        /// What it must be; nothing where any kind will do.
        public let kind: String?
        public let path: String
        public let line: Int
    }

    public var items: [Item] { saves.flatMap(\.entries) }
}
