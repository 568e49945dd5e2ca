/// Writes one family's whole file: the same entries give the same bytes, whoever writes them and wherever they were read
/// in before.
public struct DossierWriter {
    /// What somebody recorded at once.
    public struct Save {
        let at: String
        let by: EntryID
        /// What was recorded at once has one key, also where it takes several lines.
        let key: String
        var entries: [JSONNode]

        public init(at: String, by: EntryID, key: String, entries: [JSONNode]) {
            self.at = at
            self.by = by
            self.key = key
            self.entries = entries
        }
    }

    public private(set) var saves: [Save] = []
    /// Elements that no reader could take in, and are left out.
    public private(set) var skipped = 0
    private let family: FamilyID
    private var ids: Set<String> = []

    public init(_ family: FamilyID) {
        self.family = family
    }

    /// Takes a line along; what the program says of its own journals stays behind.
    public mutating func add(_ save: Save) {
        var kept: [JSONNode] = []
        for entry in save.entries {
            guard let kind = entry["kind"]?.text, let id = entry["id"]?.text, EntryID(id).isSafeAsName else {
                skipped += 1
                continue
            }
            let isOwn = kind == DossierImport.word || kind.hasPrefix("line.")
            if !isOwn, ids.insert(id).inserted { kept.append(entry.sorted(first: ["kind", "id"])) }
        }
        guard !kept.isEmpty else { return }
        if let last = saves.last, last.key == save.key {
            saves[saves.count - 1].entries += kept
        } else {
            saves.append(Save(at: save.at, by: save.by, key: save.key, entries: kept))
        }
    }

    /// Everybody who recorded something, and every professional in an entry whom a directory knows, by id.
    public var people: [EntryID] {
        var found: Set<EntryID> = Set(saves.map(\.by))
        for entry in saves.flatMap(\.entries) { Self.collect(entry, &found) }
        return found.sorted()
    }

    private static func collect(_ node: JSONNode, _ found: inout Set<EntryID>) {
        if let person = node["person"]?.text, node["name"] != nil { found.insert(EntryID(person)) }
        for field in node.fields { collect(field.node, &found) }
        for item in node.items ?? [] { collect(item, &found) }
    }

    /// What entries speak of that is not here either: it was taken out, or never arrived.
    private var absent: [String] {
        var check = ShapeCheck()
        for entry in saves.flatMap(\.entries) { check.check(entry, .fact, "") }
        return Set(check.pointers.map(\.id.value)).subtracting(ids).sorted()
    }

    /// The whole file, ending in a line feed.
    /// - Parameters:
    ///   - people: as JSON, in order.
    ///   - handOvers: as JSON, the last time last.
    public func text(people: [JSONNode], handOvers: [JSONNode]) -> String {
        var fields = [
            JSONNode.Field("format", .text(DossierFormat.name)),
            JSONNode.Field("version", JSONNode(.number("\(DossierFormat.version)"))),
            JSONNode.Field("family", .text(family.value)),
        ]
        if !handOvers.isEmpty { fields.append(JSONNode.Field("handOvers", JSONNode(.list(handOvers)))) }
        fields.append(JSONNode.Field("people", JSONNode(.list(people))))
        let absent = absent
        if !absent.isEmpty {
            fields.append(JSONNode.Field("absent", JSONNode(.list(absent.map { .text($0) }))))
        }
        fields.append(JSONNode.Field("saves", JSONNode(.list(saves.map(node)))))
        return JSONNode(.object(fields)).pretty() + "\n"
    }

    private func node(_ save: Save) -> JSONNode {
        JSONNode(
            .object([
                JSONNode.Field("at", .text(save.at)), JSONNode.Field("by", .text(save.by.value)),
                JSONNode.Field("entries", JSONNode(.list(save.entries))),
            ]))
    }
}
