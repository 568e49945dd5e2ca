import Domain

/// The JSON Schema of a dossier (draft 2020-12), made from the kinds themselves.
public struct DossierSchema {
    private var definitions: [String: JSONNode] = [:]

    /// The whole schema as a file.
    public static var text: String {
        var schema = DossierSchema()
        let whole = schema.object(DossierFormat.fields, isClosed: true)
        schema.definitions["entry"] = schema.entry()
        let top = fields([
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
            ("title", .text("\(DossierFormat.name), version \(DossierFormat.version)")),
            ("description", .text("One family's whole file; see dossier-format.md. Made from the program's kinds.")),
        ])
        let kinds = schema.definitions.sorted { $0.key < $1.key }.map { JSONNode.Field($0.key, $0.value) }
        return JSONNode(.object(top + whole.fields + [JSONNode.Field("$defs", JSONNode(.object(kinds)))])).pretty()
            + "\n"
    }

    /// Kinds that a dossier may hold.
    public static var kinds: [KindShape] {
        KindShape.all.filter { $0.scope == .family && $0.word != DossierImport.word }.sorted { $0.word < $1.word }
    }

    private mutating func entry() -> JSONNode {
        let common = object(KindShape.common, isClosed: false)
        let choices = Self.kinds.map { kind in
            definitions[kind.word] = object(kind.fields, isClosed: false)
            let condition = Self.object([
                ("properties", Self.object([("kind", Self.object([("const", .text(kind.word))]))]))
            ])
            return Self.object([("if", condition), ("then", Self.reference(kind.word))])
        }
        return JSONNode(.object(common.fields + [JSONNode.Field("allOf", JSONNode(.list(choices)))]))
    }

    private mutating func object(_ shape: [Shape.Field], isClosed: Bool) -> JSONNode {
        let properties = shape.map { JSONNode.Field($0.name, node($0.shape)) }
        let required = shape.filter { !$0.mayBeLeftOut }.map { JSONNode.text($0.name) }
        let closed = isClosed ? Self.fields([("additionalProperties", JSONNode(.flag(false)))]) : []
        return JSONNode(
            .object(
                Self.fields([
                    ("type", .text("object")), ("required", JSONNode(.list(required))),
                    ("properties", JSONNode(.object(properties))),
                ]) + closed))
    }

    private mutating func node(_ shape: Shape) -> JSONNode {
        switch shape {
        case .text: return Self.object([("type", .text("string"))])
        case .flag: return Self.object([("type", .text("boolean"))])
        case .number: return Self.object([("type", .text("integer"))])
        case .day: return Self.pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
        case .date: return Self.pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")
        case .moment: return Self.object([("type", .text("string")), ("format", .text("date-time"))])
        case .recorded: return Self.pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T.+)?)?)?$")
        case .question: return Self.object([("enum", JSONNode(.list((1...5).map { JSONNode(.number("\($0)")) })))])
        case .familyID: return Self.pattern("^[a-z0-9-]{1,64}$")
        case .entry(let kind):
            let what = kind.map { "the id of a \($0)" } ?? "the id of an entry"
            return Self.object([("type", .text("string")), ("description", .text(what))])
        case .word(let name, let words):
            let list = JSONNode(.list(words.map { .text($0) }))
            definitions[name] = Self.object([("type", .text("string")), ("examples", list)])
            return Self.reference(name)
        case .exactly(let text): return Self.object([("const", .text(text))])
        case .list(let element): return Self.object([("type", .text("array")), ("items", node(element))])
        case .object(let name, let shape):
            let isClosed = ["Save", "HandOver", "DossierPerson"].contains(name)
            if definitions[name] == nil { definitions[name] = object(shape, isClosed: isClosed) }
            return Self.reference(name)
        case .fact: return Self.reference("entry")
        }
    }

    private static func reference(_ name: String) -> JSONNode { object([("$ref", .text("#/$defs/\(name)"))]) }
    private static func pattern(_ pattern: String) -> JSONNode {
        object([("type", .text("string")), ("pattern", .text(pattern))])
    }
    private static func fields(_ fields: [(String, JSONNode)]) -> [JSONNode.Field] {
        fields.map { JSONNode.Field($0.0, $0.1) }
    }
    private static func object(_ fields: [(String, JSONNode)]) -> JSONNode { JSONNode(.object(Self.fields(fields))) }
}
