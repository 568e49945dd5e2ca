import Domain

/// A child is not safe now: who calls whom, who stays with the child, at what time. It records the judgement and what is
/// done at once in one save.
struct UnsafeForm: Form {
    let family: FamilyID?
    var child: Reference<Member>?
    let word = "unsafe"
    var subject: String { child?.id.value ?? "" }

    init(family: FamilyID, child: Reference<Member>? = nil) {
        self.family = family
        self.child = child
    }

    var title: Text { Text(nl: "NU ONVEILIG", en: "NOT SAFE NOW") }

    func intro(_ desk: Desk) -> [Text] { Emergency.intro }

    func fields(_ desk: Desk) -> [Field] {
        guard let family else { return [] }
        let dossier = desk.dossier(family)
        return [
            Field(
                "children", Text(nl: "Welk kind?", en: "Which child?"),
                .many(Options.members(dossier.minors(on: desk.today), desk)),
                initial: child.map(\.id.value) ?? ""),
            Field(
                "caller", Text(nl: "Wie belt nu?", en: "Who calls now?"),
                .one([Options.none(desk)] + Options.people(family, desk), adding: .person), initial: "-"),
            Field(
                "called", Text(nl: "Wie wordt gebeld?", en: "Who is called?"), Emergency.numbers(desk), initial: "-"),
            Field("calledName", Text(nl: "Of iemand anders:", en: "Or someone else:"), .line),
            Field("stays", Text(nl: "Wie blijft erbij?", en: "Who stays there?"), .line),
            Field("time", Text(nl: "Hoe laat?", en: "At what time?"), .time, initial: desk.clockTime),
            Field("basis", Text(nl: "Hoe weet u dit?", en: "How do you know?"), .text),
            Field(
                "by", Text(nl: "Wie zegt dit?", en: "Who says so?"),
                .one(Options.people(family, desk), adding: .person),
                initial: desk.me?.id.value ?? ""),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let children = values.members("children")
        guard !children.isEmpty else {
            throw Refusal(Text(nl: "Welk kind is niet veilig?", en: "Which child is not safe?"), field: "children")
        }
        let by = try values.person("by")
        let judged = children.map { child in
            SafetyJudgement(child: child, answer: .no, basis: values.optionalText("basis"), by: by, day: desk.today)
        }
        let called = values.optionalText("calledName") ?? Emergency.called(values.chosen("called").first) ?? ""
        let safeguard = Safeguard(
            children: children, caller: values.people("caller").first?.name.short ?? "", called: called,
            stays: values.optionalText("stays"), day: desk.today, time: try values.time("time"))
        return desk.save(
            judged.map { desk.entry($0) } + [desk.entry(safeguard)], to: place(family),
            said: Text(
                nl: "✓ Bewaard. Het staat bovenaan tot het kind veilig is.",
                en: "✓ Saved. It stays on top until the child is safe."))
    }
}
