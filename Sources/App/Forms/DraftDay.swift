import Domain

/// Keeps in a draft the day that was understood: "vandaag" must not become another day when the draft is opened tomorrow.
enum DraftDay {
    /// What is kept of a field; a date in words becomes the date itself.
    static func kept(_ value: String, _ field: Field, _ desk: Desk) -> String {
        guard value.contains(where: \.isLetter), let reader = reader(field, desk) else { return value }
        return reader.read(value)?.typed ?? value
    }

    /// How a kept date is shown: as the field says it at first, while it is the same day.
    static func shown(_ kept: String?, _ field: Field, _ desk: Desk) -> String? {
        guard let kept, let reader = reader(field, desk) else { return kept }
        return reader.read(field.initial)?.typed == kept ? field.initial : kept
    }

    private static func reader(_ field: Field, _ desk: Desk) -> DayReader? {
        switch field.kind {
        case .day(let direction): DayReader(today: desk.today, direction: direction)
        case .partialDay: DayReader(today: desk.today, direction: .past)
        default: nil
        }
    }
}
