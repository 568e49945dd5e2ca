import Domain

extension FactField {
    /// Somebody who is in no directory: a name that is typed takes the place of the person in the field above it.
    static func someoneElse(
        _ name: String, _ path: WritableKeyPath<Fact, String?>, for person: WritableKeyPath<Fact, Professional?>
    ) -> FactField {
        FactField(
            name, Text(nl: "Of iemand anders:", en: "Or someone else:"), .line, read: { $0[keyPath: path] ?? "" },
            write: { fact, values in
                let typed = values.optionalText(name)
                if typed != nil, typed != fact[keyPath: path] { fact[keyPath: person] = nil }
                fact[keyPath: path] = typed
            })
    }
}
