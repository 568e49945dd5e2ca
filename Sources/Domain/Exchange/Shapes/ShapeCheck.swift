/// Compares JSON with the shape that it should have and names everything that differs, each with its place.
struct ShapeCheck {
    private(set) var faults: [DossierFault] = []
    private(set) var pointers: [DossierFile.Pointer] = []
    /// What is no fault and may be a slip: a field or kind that this version does not know, a word of one's own.
    private(set) var notes: [DossierFault] = []

    private mutating func fail(_ reason: DossierFault.Reason, _ node: JSONNode, _ path: String) {
        guard faults.count < DossierFormat.faultLimit else { return }
        faults.append(DossierFault(reason, path: path, line: node.line))
    }

    private mutating func note(_ reason: DossierFault.Reason, _ node: JSONNode, _ path: String) {
        guard notes.count < DossierFormat.faultLimit else { return }
        notes.append(DossierFault(reason, path: path, line: node.line))
    }

    /// - Parameter isOpen: whether fields that the shape does not have are kept.
    mutating func check(_ node: JSONNode, _ shape: Shape, _ path: String, isOpen: Bool = false) {
        switch shape {
        case .list(let element):
            guard let items = node.items else { return fail(.expected(shape), node, path) }
            for (place, item) in items.enumerated() { check(item, element, "\(path)[\(place)]", isOpen: isOpen) }
        case .object(_, let fields): check(node, shape, fields, path, isOpen: isOpen)
        case .fact: fact(node, path)
        case .entry(let kind): point(node, kind, path)
        case .word(_, let words):
            guard let text = node.text else { return fail(.expected(shape), node, path) }
            if !words.contains(text) { note(.expected(shape), node, path) }
        default:
            if !holds(node, shape) { fail(.expected(shape), node, path) }
        }
    }

    private func holds(_ node: JSONNode, _ shape: Shape) -> Bool {
        switch (node.value, shape) {
        case (.flag, .flag), (.text, .text): true
        case (.text(let text), .day): Day(text) != nil
        case (.text(let text), .date): PartialDay(text) != nil
        case (.text(let text), .moment): Moment(text) != nil
        case (.text(let text), .recorded): RecordedDate(text) != nil
        case (.text(let text), .familyID): FamilyID(text).isSafeAsName
        case (.text(let text), .exactly(let wanted)): text == wanted
        case (.number(let number), .number): Int(number).map { abs($0) <= 1 << 53 } ?? false
        case (.number(let number), .question): Int(number).flatMap(Question.init(rawValue:)) != nil
        default: false
        }
    }

    private mutating func point(_ node: JSONNode, _ kind: String?, _ path: String) {
        guard let text = node.text else { return fail(.expected(.entry(kind: kind)), node, path) }
        let isTeams = kind.flatMap { KindShape.byWord[$0] }?.scope == .team
        let id = EntryID(text)
        guard !text.isEmpty else { return fail(.unsafeID, node, path) }
        if !isTeams { pointers.append(DossierFile.Pointer(id: id, kind: kind, path: path, line: node.line)) }
    }

    private mutating func check(
        _ node: JSONNode, _ shape: Shape, _ fields: [Shape.Field], _ path: String, isOpen: Bool
    ) {
        guard case .object(let found) = node.value else { return fail(.expected(shape), node, path) }
        let prefix = path.isEmpty ? "" : path + "."
        var seen: Set<String> = []
        for field in found {
            guard let known = fields.first(where: { $0.name == field.key }) else {
                if isOpen {
                    note(.unknownField, field.node, path)
                } else {
                    fail(.unknownField, field.node, path)
                }
                continue
            }
            let place = prefix + known.name
            if !seen.insert(field.key).inserted, !isOpen { fail(.repeatedKey, field.node, place) }
            if case .null = field.node.value, known.mayBeLeftOut { continue }
            check(field.node, known.shape, place, isOpen: isOpen)
        }
        for field in fields where !field.mayBeLeftOut && !seen.contains(field.name) {
            fail(.missing(field.name), node, path)
        }
    }

    /// One entry: what all have in common, and what its kind has.
    private mutating func fact(_ node: JSONNode, _ path: String) {
        guard case .object = node.value else { return fail(.expected(.fact), node, path) }
        if node.depth > DossierFormat.entryDepth { fail(.tooDeep, node, path) }
        keys(node, path)
        guard let word = node["kind"]?.text else {
            return fail(node["kind"] == nil ? .missing("kind") : .expected(.text), node["kind"] ?? node, path)
        }
        let isOwn = word == DossierImport.word || word.hasPrefix("line.")
        if isOwn { return fail(.ownKind, node, "\(path).kind") }
        let kind = KindShape.byWord[word]
        if kind?.scope == .team { return fail(.teamKind, node, "\(path).kind") }
        if kind == nil {
            guard Self.isKind(word) else { return fail(.oddKind, node["kind"] ?? node, "\(path).kind") }
            note(.oddKind, node, "\(path).kind")
        }
        check(node, .fact, Self.common + (kind?.fields ?? []), path, isOpen: true)
    }

    /// An entry's own id points at nothing: it is looked at with all others.
    private static let common =
        KindShape.common.filter { $0.name != "id" } + [Shape.Field("id", .text, mayBeLeftOut: true)]

    /// Two words of small letters with a full stop between them.
    private static func isKind(_ word: String) -> Bool {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && word.utf8.count <= 64
            && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (97...122).contains($0) } }
    }

    /// Names of fields as a journal can hold them, each once, however deep.
    private mutating func keys(_ node: JSONNode, _ path: String) {
        let fields = node.fields
        if fields.count > DossierFormat.keyLimit { fail(.tooManyKeys, node, path) }
        var seen: Set<String> = []
        for field in fields {
            if !seen.insert(field.key).inserted { fail(.repeatedKey, field.node, path) }
            let isPlain = field.key.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f && $0 != 34 && $0 != 92 }
            if !isPlain { fail(.oddKey, field.node, path) }
            keys(field.node, path)
        }
        for item in node.items ?? [] { keys(item, path) }
    }
}
