import Domain

/// When those involved look back together, and how often after that.
struct LookBackForm: Form {
    let family: FamilyID?
    let word = "look-back"
    let startsAtFirstField = true

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Terugkijken", en: "Look back") }

    func fields(_ desk: Desk) -> [Field] { LookBackFields.fields(family, desk) }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let lookBack = try LookBackFields.lookBack(values, discussion: nil, today: desk.today)
        return desk.save(
            [desk.entry(lookBack)], to: place(family),
            said: Text(
                nl: "✓ Bewaard: terugkijken op \(lookBack.day.words.nl).",
                en: "✓ Saved: look back on \(lookBack.day.words.en)."))
    }
}

/// The date and the interval, shared by the form of their own and by closing a discussion.
enum LookBackFields {
    static func fields(_ family: FamilyID?, _ desk: Desk) -> [Field] {
        let isUnsafe = family.map { !desk.dossier($0).unsafeNow(on: desk.today).isEmpty } ?? false
        let proposed = desk.today.advanced(
            by: isUnsafe ? min(7, desk.team.terms.lookBackDays) : desk.team.terms.lookBackDays)
        return [
            Field(
                "lookBack", Text(nl: "Terugkijken op", en: "Look back on"), .day(.future),
                initial: desk.say(proposed.words)
            ),
            Field("every", Text(nl: "Daarna elke … weken", en: "Then every … weeks"), .line, initial: ""),
        ]
    }

    static func lookBack(_ values: FormValues, discussion: Reference<Discussion>?, today: Day) throws(Refusal)
        -> LookBack
    {
        let day = try values.requiredDay("lookBack", .future)
        guard day > today else {
            throw Refusal(
                Text(nl: "Kies een dag die nog komt.", en: "Choose a day that is still to come."), field: "lookBack")
        }
        var everyDays: Int?
        if let text = values.optionalText("every") {
            guard let weeks = Int(text), (1...104).contains(weeks) else {
                throw Refusal(
                    Text(nl: "Schrijf een aantal weken, bijvoorbeeld 6.", en: "Write a number of weeks, such as 6."),
                    field: "every")
            }
            everyDays = weeks * 7
        }
        return LookBack(day: day, everyDays: everyDays, discussion: discussion)
    }
}
