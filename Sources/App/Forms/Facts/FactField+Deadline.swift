import Domain

extension FactField {
    /// The day before which something must be done: one that is still to come, unless it stood there already.
    static func deadline(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, Day?>, _ desk: Desk
    ) -> FactField {
        FactField(
            name, label, .day(.future), read: { $0[keyPath: path].map { PartialDay($0).typed } ?? "" },
            write: { fact, values throws(Refusal) in
                let day = try values.day(name, .future)
                guard day != fact[keyPath: path] else { return }
                fact[keyPath: path] = try values.day(name, .future, notBefore: desk.today)
            }, show: { $0[keyPath: path]?.words ?? Text(verbatim: "") })
    }
}
