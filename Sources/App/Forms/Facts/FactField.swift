import Domain

/// One field of a fact: how it is asked, how it is read from the fact, and how what was typed is put back.
struct FactField<Fact: EventKind> {
    let name: String
    let label: Text
    let kind: FieldKind
    /// What the field holds for a fact, as `FieldState` keeps it: text, or ids and words with spaces between them.
    let read: (Fact) -> String
    let write: (inout Fact, FormValues) throws(Refusal) -> Void
    /// What is shown of it to a reader; the text of the field, or the labels of what is chosen, unless said otherwise.
    var show: ((Fact) -> Text)?
    /// The professional in it, who is found by the whole name as well.
    var person: ((Fact) -> Professional?)?

    init(
        _ name: String, _ label: Text, _ kind: FieldKind, read: @escaping (Fact) -> String,
        write: @escaping (inout Fact, FormValues) throws(Refusal) -> Void, show: ((Fact) -> Text)? = nil,
        person: ((Fact) -> Professional?)? = nil
    ) {
        self.name = name
        self.label = label
        self.kind = kind
        self.read = read
        self.write = write
        self.show = show
        self.person = person
    }

    /// A field whose words go elsewhere in the same save, see `FactForm.complete` and `also`.
    static func beside(
        _ name: String, _ label: Text, _ kind: FieldKind, _ read: @escaping (Fact) -> String = { _ in "" }
    )
        -> FactField
    {
        FactField(name, label, kind, read: read, write: { _, _ in })
    }

    /// The words for a reader; empty when nothing is filled in.
    func shown(of fact: Fact) -> Text {
        if let show { return show(fact) }
        let value = read(fact)
        switch kind {
        case .one(let options, _), .many(let options, _):
            let chosen = value.split(separator: " ").map(String.init)
            let labels = chosen.compactMap { id in options.first { $0.id == id && id != "-" }?.label }
            return Text(verbatim: labels.joined(separator: ", "))
        default: return Text(verbatim: value)
        }
    }

    /// Shows a reader what stands behind each line as well, where the line alone is only a day.
    func showingDetails() -> FactField {
        guard case .one(let options, _) = kind else {
            guard case .many(let options, _) = kind else { return self }
            return showingDetails(of: options)
        }
        return showingDetails(of: options)
    }

    private func showingDetails(of options: [Option]) -> FactField {
        var field = self
        field.show = { fact in
            let chosen = read(fact).split(separator: " ").map(String.init)
            let lines = chosen.compactMap { id in options.first { $0.id == id && id != "-" }?.inOneLine.label }
            return Text(verbatim: lines.joined(separator: "\n"))
        }
        return field
    }
}

// MARK: text

extension FactField {
    /// Words that say what it is about; whether they may be missing is for the fact's own `validate`.
    static func text(_ name: String, _ label: Text, _ path: WritableKeyPath<Fact, String>) -> FactField {
        FactField(name, label, .text, read: { $0[keyPath: path] }, write: { $0[keyPath: path] = $1.text(name) })
    }

    /// A few words on one line.
    static func line(_ name: String, _ label: Text, _ path: WritableKeyPath<Fact, String>) -> FactField {
        FactField(name, label, .line, read: { $0[keyPath: path] }, write: { $0[keyPath: path] = $1.text(name) })
    }

    static func optionalText(_ name: String, _ label: Text, _ path: WritableKeyPath<Fact, String?>) -> FactField {
        optional(name, label, .text, path)
    }

    static func optionalLine(_ name: String, _ label: Text, _ path: WritableKeyPath<Fact, String?>) -> FactField {
        optional(name, label, .line, path)
    }

    private static func optional(
        _ name: String, _ label: Text, _ kind: FieldKind, _ path: WritableKeyPath<Fact, String?>
    ) -> FactField {
        FactField(
            name, label, kind, read: { $0[keyPath: path] ?? "" },
            write: { $0[keyPath: path] = $1.optionalText(name) })
    }
}
