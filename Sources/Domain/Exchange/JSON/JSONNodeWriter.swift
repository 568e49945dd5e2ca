extension JSONNode {
    /// On one line without white space, keys in one order: the same content is the same bytes, whoever wrote it.
    public var compact: String {
        var text = ""
        write(to: &text)
        return text
    }

    private func write(to text: inout String) {
        switch value {
        case .object(let fields):
            text += "{"
            for (place, field) in fields.sorted(by: Self.isBefore).enumerated() {
                if place > 0 { text += "," }
                text += Self.quoted(field.key) + ":"
                field.node.write(to: &text)
            }
            text += "}"
        case .list(let items):
            text += "["
            for (place, item) in items.enumerated() {
                if place > 0 { text += "," }
                item.write(to: &text)
            }
            text += "]"
        case .text(let words): text += Self.quoted(words)
        case .number(let number): text += number
        case .flag(let flag): text += flag ? "true" : "false"
        case .null: text += "null"
        }
    }

    /// For people: two spaces for each level, what is short on one line; the fields in the order in which they are.
    public func pretty(indent: String = "") -> String {
        let deeper = indent + "  "
        switch value {
        case .object(let fields):
            let parts = fields.map { "\(Self.quoted($0.key)): \($0.node.pretty(indent: deeper))" }
            return Self.laid("{", parts, "}", indent)
        case .list(let items):
            return Self.laid("[", items.map { $0.pretty(indent: deeper) }, "]", indent)
        default: return compact
        }
    }

    /// Cells of a line that is not broken.
    private static let width = 100

    private static func laid(_ open: String, _ parts: [String], _ close: String, _ indent: String) -> String {
        let line = parts.joined(separator: ", ")
        let isShort = indent.utf8.count + line.utf8.count < width && !parts.contains { $0.contains("\n") }
        if parts.isEmpty || (isShort && !indent.isEmpty) { return open + line + close }
        let deeper = indent + "  "
        return open + "\n" + parts.map { deeper + $0 }.joined(separator: ",\n") + "\n" + indent + close
    }

    /// By the bytes of the keys.
    static func isBefore(_ left: Field, _ right: Field) -> Bool {
        left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }

    /// The same with the keys of every object in the order of `compact`, but for those that are named.
    public func sorted(first: [String] = []) -> JSONNode {
        switch value {
        case .object(let fields):
            let named = first.compactMap { key in fields.first { $0.key == key } }
            let rest = fields.filter { !first.contains($0.key) }.sorted(by: Self.isBefore)
            return JSONNode(.object((named + rest).map { Field($0.key, $0.node.sorted()) }), line: line)
        case .list(let items): return JSONNode(.list(items.map { $0.sorted() }), line: line)
        default: return self
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "\u{0}"..<"\u{20}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
