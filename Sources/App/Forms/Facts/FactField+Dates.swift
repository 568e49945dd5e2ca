import Domain

extension FactField {
    /// A whole date that must be there.
    static func day(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, Day>, _ direction: DayReader.Direction = .past
    ) -> FactField {
        FactField(
            name, label, .day(direction), read: { PartialDay($0[keyPath: path]).typed },
            write: { fact, values throws(Refusal) in fact[keyPath: path] = try values.requiredDay(name, direction) },
            show: { $0[keyPath: path].words })
    }

    static func optionalDay(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, Day?>, _ direction: DayReader.Direction = .past
    ) -> FactField {
        FactField(
            name, label, .day(direction), read: { $0[keyPath: path].map { PartialDay($0).typed } ?? "" },
            write: { fact, values throws(Refusal) in fact[keyPath: path] = try values.day(name, direction) },
            show: { $0[keyPath: path]?.words ?? Text(verbatim: "") })
    }

    /// A date as far as it is known, which must be there.
    static func partialDay(_ name: String, _ label: Text, _ path: WritableKeyPath<Fact, PartialDay>) -> FactField {
        FactField(
            name, label, .partialDay, read: { $0[keyPath: path].typed },
            write: { fact, values throws(Refusal) in fact[keyPath: path] = try values.requiredPartialDay(name) },
            show: { $0[keyPath: path].words })
    }

    static func optionalPartialDay(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, PartialDay?>
    ) -> FactField {
        FactField(
            name, label, .partialDay, read: { $0[keyPath: path]?.typed ?? "" },
            write: { fact, values throws(Refusal) in fact[keyPath: path] = try values.partialDay(name) },
            show: { $0[keyPath: path]?.words ?? Text(verbatim: "") })
    }
}

extension PartialDay {
    /// As people type it, and as `DayReader` reads it back whatever the day is: `3-11-2026`, `11-2026`, `2026`.
    var typed: String {
        guard year != PartialDay.blank.year else { return "" }
        return [day, month, year].compactMap { $0 }.map(String.init).joined(separator: "-")
    }
}
