/// One kind of fact as a file may hold it.
public struct KindShape: Sendable {
    public let word: String
    public let scope: EventScope
    /// The kind's own fields; `kind`, `id`, `corrects` and `confidential` stand beside them.
    public let fields: [Shape.Field]

    init<Kind: EventKind>(_ kind: Kind.Type) {
        word = kind.word
        scope = kind.scope
        fields = if case .object(_, let fields) = Shape(of: kind) { fields } else { [] }
    }

    /// Every kind, in the order of the list.
    public static let all: [KindShape] = EventKinds.all.map { KindShape($0) }

    static let byWord: [String: KindShape] = Dictionary(
        all.map { ($0.word, $0) }, uniquingKeysWith: { first, _ in first })

    /// What every entry has. An entry without an id gets one from what it says.
    public static let common: [Shape.Field] = [
        Shape.Field("kind", .text), Shape.Field("id", .entry(kind: nil), mayBeLeftOut: true),
        Shape.Field("corrects", .list(.entry(kind: nil)), mayBeLeftOut: true),
        Shape.Field("confidential", .flag, mayBeLeftOut: true),
    ]
}
