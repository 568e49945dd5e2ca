import Domain

/// Who spoke with a child, or saw it where it is too young, and the child's own words, which stay the child's.
struct SpokenForm: Form {
    let family: FamilyID?
    var child: Reference<Member>?
    let word = "spoken"
    var subject: String { child?.id.value ?? "" }

    init(family: FamilyID, child: Reference<Member>? = nil) {
        self.family = family
        self.child = child
    }

    var title: Text { Text(nl: "Kind gesproken of gezien", en: "Child spoken with or seen") }

    func fields(_ desk: Desk) -> [Field] {
        guard let family else { return [] }
        let children = Options.members(desk.dossier(family).children.filter { !$0.data.isUnborn }, desk)
        return [
            Field("child", Text(nl: "Welk kind?", en: "Which child?"), .one(children), initial: child?.id.value ?? ""),
            Field(
                "by", Text(nl: "Wie sprak het kind?", en: "Who spoke with it?"),
                .one(Options.people(desk), adding: .person),
                initial: desk.me?.id.value ?? ""),
            Field(
                "day", Text(nl: "Wanneer?", en: "When?"), .partialDay,
                initial: desk.say(Text(nl: "vandaag", en: "today"))),
            Field(
                "manner", Text(nl: "Hoe?", en: "How?"), .one(Options.words(SpokenManner.self, desk)),
                initial: SpokenManner.alone.rawValue),
            Field("note", Text(nl: "In het kort", en: "In brief"), .text),
            Field("words", Text(nl: "Eigen woorden", en: "Own words"), .text),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let child = try values.member("child")
        let day = try values.requiredPartialDay("day")
        let spoken = ChildSpoken(
            child: child, by: try values.person("by"), day: day, manner: values.word("manner") ?? .alone,
            note: values.optionalText("note"))
        var entries = [desk.entry(spoken)]
        if let words = values.optionalText("words") {
            entries.append(desk.entry(OwnWords(speaker: child, text: words, day: day.latest), confidential: true))
        }
        return desk.save(entries, to: place(family), said: Text(nl: "✓ Bewaard.", en: "✓ Saved."))
    }
}
