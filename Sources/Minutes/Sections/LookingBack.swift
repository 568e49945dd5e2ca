import Domain

/// When the table meets again about this family, and how often.
extension Composition {
    var lookingBack: MinutesSection? {
        let none = say(
            nl: "In dit verslag staat geen datum om terug te kijken.",
            en: "There is no date for looking back in these minutes.")
        return MinutesSection(
            say(nl: "Terugkijken", en: "Looking back"), blocks: [.paragraph(lookBackSentence ?? none)])
    }

    /// The date that stands at the end of the discussion, when it is still to come.
    var lookBackSentence: String? {
        guard let agreed = dossier.lookBack, discretion.shows(agreed), agreed.data.day >= discussion.data.day else {
            return nil
        }
        let date = weekdayAndDate(agreed.data.day)
        guard let days = agreed.data.everyDays, days > 0 else {
            return say(nl: "We kijken samen terug op \(date).", en: "We look back together on \(date).")
        }
        let often = say(interval(days))
        return say(
            nl: "We kijken samen terug op \(date), en daarna \(often).",
            en: "We look back together on \(date), and after that \(often).")
    }

    private func interval(_ days: Int) -> Text {
        switch (days, days % 7) {
        case (1, _): Text(nl: "elke dag", en: "every day")
        case (7, _): Text(nl: "elke week", en: "every week")
        case (_, 0): Text(nl: "elke \(days / 7) weken", en: "every \(days / 7) weeks")
        default: Text(nl: "elke \(days) dagen", en: "every \(days) days")
        }
    }
}
