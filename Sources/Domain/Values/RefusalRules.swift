extension Refusal {
    /// Refuses a period whose end lies before its start.
    static func unlessOrdered(_ since: PartialDay?, _ until: PartialDay?) throws(Refusal) {
        guard let since, let until, until.latest < since.earliest else { return }
        throw Refusal(
            Text(
                nl: "De einddatum ligt vóór de begindatum. Controleer beide.",
                en: "The end lies before the start. Check both dates."), field: "until")
    }

    /// Refuses a date that has not come yet for something that has been seen or done.
    static func ifFuture(_ date: PartialDay, today: Day, field: String) throws(Refusal) {
        guard date.earliest > today else { return }
        throw Refusal(
            Text(
                nl: "Deze datum ligt in de toekomst. Wanneer was het?",
                en: "This date is in the future. When was it?"), field: field)
    }
}
