import Domain

/// When those involved look back together, and how often after that. Closing a discussion asks the same.
struct LookBackForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<LookBack>?
    let startsAt: String? = "lookBack"

    init(family: FamilyID, correcting: Reference<LookBack>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Wanneer kijken jullie terug?", en: "When do you look back?") }

    /// Sooner where a child is not safe now.
    func blank(_ desk: Desk) -> LookBack {
        let isUnsafe = !desk.dossier(family).unsafeNow(on: desk.today).isEmpty
        let usual = desk.team.terms.lookBackDays
        return LookBack(day: desk.today.advanced(by: isUnsafe ? min(7, usual) : usual))
    }

    func rows(_ desk: Desk) -> [FactField<LookBack>] {
        [
            FactField(
                "lookBack", Text(nl: "Terugkijken op", en: "Look back on"), .day(.future),
                read: { PartialDay($0.day).typed },
                write: { fact, values throws(Refusal) in
                    let day = try values.requiredDay("lookBack", .future)
                    guard day > desk.today || day == fact.day else { throw LookBackForm.passed }
                    fact.day = day
                }, show: { $0.day.words }),
            FactField(
                "every", Text(nl: "Daarna elke … weken", en: "Then every … weeks"), .line,
                read: { $0.everyDays.map(Interval.typed) ?? "" },
                write: { fact, values throws(Refusal) in
                    let typed = values.optionalText("every")
                    guard typed != fact.everyDays.map(Interval.typed) else { return }
                    fact.everyDays = try typed.map { text throws(Refusal) in
                        try Interval.days(text, field: "every")
                    }
                }, show: { $0.everyDays.map(Interval.words) ?? Text(verbatim: "") }),
        ]
    }

    func said(_ fact: LookBack, _ desk: Desk) -> Text {
        Text(
            nl: "✓ Bewaard: terugkijken op \(fact.day.words.nl).",
            en: "✓ Saved: look back on \(fact.day.words.en).")
    }

    private static let passed = Refusal(
        Text(nl: "Kies een dag die nog komt.", en: "Choose a day that is still to come."), field: "lookBack")
}
