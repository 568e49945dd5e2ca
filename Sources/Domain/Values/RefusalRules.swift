extension Refusal {
    /// Refuses a period whose end lies before its start.
    static func unlessOrdered(_ since: PartialDay?, _ until: PartialDay?) throws(Refusal) {
        guard let since, let until, until.latest < since.earliest else { return }
        throw Refusal(
            Text(
                nl: "De einddatum ligt vóór de begindatum. Controleer beide.",
                en: "The end lies before the start. Check both dates."), field: "until")
    }

    /// Refuses a period between two known days whose end lies before its start.
    static func unlessOrdered(_ since: Day?, _ until: Day?) throws(Refusal) {
        try unlessOrdered(since.map { PartialDay($0) }, until.map { PartialDay($0) })
    }

    /// Refuses a date that has not come yet for something that has been seen or done.
    static func ifFuture(_ date: PartialDay, today: Day, field: String) throws(Refusal) {
        guard date.earliest > today else { return }
        throw Refusal(
            Text(
                nl: "Deze datum ligt in de toekomst. Wanneer was het?",
                en: "This date is in the future. When was it?"), field: field)
    }

    /// Refuses a day that has not come yet; a day that was not filled in is none.
    static func ifFuture(_ day: Day?, today: Day, field: String) throws(Refusal) {
        guard let day else { return }
        try ifFuture(PartialDay(day), today: today, field: field)
    }

    /// Refuses a day where a name is asked for: who types on sees too late that it went into another field.
    static func ifDay(_ name: String?, today: Day, field: String) throws(Refusal) {
        guard let name, DayReader(today: today, direction: .future).read(name)?.exact != nil else { return }
        throw Refusal(
            Text(
                nl: "Dit is een datum. Schrijf hier een naam, en de datum in het veld voor de datum.",
                en: "This is a date. Write a name here, and the date in the field for the date."), field: field)
    }

    /// Refuses words that were left out, with a sentence that asks for them.
    static func ifEmpty(_ words: String?, _ sentence: Text, field: String) throws(Refusal) {
        guard (words ?? "").isEmpty else { return }
        throw Refusal(sentence, field: field)
    }
}
