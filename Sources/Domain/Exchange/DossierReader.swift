/// Reads a dossier file and names everything that is wrong with its form at once. Nothing is read in of a file with a
/// fault; what the entries mean together is looked at afterwards, by `DossierCheck`.
public struct DossierReader {
    /// Makes a lasting id from words: the same words give the same id.
    public typealias Naming = (String) -> String

    public private(set) var file: DossierFile?
    public private(set) var faults: [DossierFault] = []
    /// What is no fault and may be a slip of the pen.
    public private(set) var notes: [DossierFault] = []
    private let naming: Naming
    /// The ids of the people that the file tells of.
    private var known: Set<String> = []
    private var lines: [EntryID: Int] = [:]
    private var copies: [String: Int] = [:]

    public init(_ bytes: [UInt8], naming: @escaping Naming) {
        self.naming = naming
        do throws(DossierFault) {
            try read(try Self.node(bytes))
        } catch {
            faults.append(error)
        }
        faults.sort { ($0.line ?? 0, $0.path) < ($1.line ?? 0, $1.path) }
    }

    private static func node(_ bytes: [UInt8]) throws(DossierFault) -> JSONNode {
        guard bytes.count <= DossierFormat.sizeLimit else { throw DossierFault(.tooBig) }
        try FileText.validate(bytes)
        return try JSONNodeReader.read(FileText.withoutMark(bytes))
    }

    private mutating func read(_ root: JSONNode) throws(DossierFault) {
        guard root["format"]?.text == DossierFormat.name else {
            throw DossierFault(.otherFormat, line: root.line)
        }
        if case .number(let number)? = root["version"]?.value, let version = Int(number),
            version > DossierFormat.version
        {
            throw DossierFault(.newerVersion(version), path: "version", line: root["version"]?.line)
        }
        var check = ShapeCheck()
        check.check(root, .object(name: "Dossier", DossierFormat.fields), "")
        faults = check.faults
        notes = check.notes
        var file = DossierFile(family: FamilyID(""))
        file.handOvers = root["handOvers"]?.items ?? []
        file.people = root["people"]?.items ?? []
        file.absent = Set((root["absent"]?.items ?? []).compactMap(\.text).map { EntryID($0) })
        file.references = check.pointers.filter { !$0.path.hasPrefix("absent") }
        file.family = family(root)
        known = Set(file.people.compactMap { $0["id"]?.text })
        for (place, save) in (root["saves"]?.items ?? []).enumerated() { take(save, place, &file) }
        self.file = faults.isEmpty ? file : nil
    }

    /// The id that the file gives; without one it is made from the family's code.
    private func family(_ root: JSONNode) -> FamilyID {
        if let given = root["family"]?.text { return FamilyID(given) }
        let entries = (root["saves"]?.items ?? []).flatMap { $0["entries"]?.items ?? [] }
        let opened = entries.first { $0["kind"]?.text == Family.word }
        return FamilyID(naming("family " + (opened?["code"]?.text ?? "").lowercased()))
    }

    private mutating func take(_ save: JSONNode, _ place: Int, _ file: inout DossierFile) {
        let path = "saves[\(place)]"
        let by = save["by"]?.text.map { EntryID($0) }
        if let by, !known.contains(by.value) {
            faults.append(DossierFault(.unknownPerson, path: "\(path).by", line: save["by"]?.line))
        }
        var items: [DossierFile.Item] = []
        for (number, node) in (save["entries"]?.items ?? []).enumerated() {
            if let item = item(node, "\(path).entries[\(number)]", file.family) { items.append(item) }
        }
        if save["entries"]?.items?.isEmpty ?? false {
            faults.append(DossierFault(.nothingInIt, path: "\(path).entries", line: save["entries"]?.line))
        }
        file.saves.append(
            DossierFile.Save(
                at: save["at"]?.text.flatMap { RecordedDate($0) }, by: by, entries: items, path: path, line: save.line))
    }

    private mutating func item(_ node: JSONNode, _ path: String, _ family: FamilyID) -> DossierFile.Item? {
        guard let kind = node["kind"]?.text else { return nil }
        let words = node.compact
        if words.utf8.count > DossierFormat.entryLimit {
            faults.append(DossierFault(.tooLong(limit: DossierFormat.entryLimit), path: path, line: node.line))
        }
        guard let given = node["id"]?.text else {
            copies[words, default: 0] += 1
            let id = naming("entry \(family) \(copies[words, default: 1]) \(words)")
            return DossierFile.Item(id: EntryID(id), kind: kind, node: node.without("id").with("id", id), path: path)
        }
        let id = EntryID(given)
        let line = node["id"]?.line ?? node.line
        if !id.isSafeAsName { faults.append(DossierFault(.unsafeID, path: "\(path).id", line: line)) }
        if let first = lines[id] {
            faults.append(DossierFault(.repeatedID(line: first), path: "\(path).id", line: line))
        } else {
            lines[id] = line
        }
        return DossierFile.Item(id: id, kind: kind, node: node, path: path)
    }
}

extension JSONNode {
    fileprivate func without(_ key: String) -> JSONNode {
        JSONNode(.object(fields.filter { $0.key != key }), line: line)
    }
}
