import Domain

/// What is done at once after somebody judged that a child is not safe.
struct SafeguardForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Safeguard>?
    var child: Reference<Member>?
    var subject: String { correcting?.id.value ?? child?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<Safeguard>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, child: Reference<Member>) {
        self.family = family
        self.child = child
    }

    var title: Text { Text(nl: "Wie belt nu, en wie blijft erbij?", en: "Who calls now, and who stays there?") }

    func intro(_ desk: Desk) -> [Text] { Emergency.intro + correctionIntro(desk) }

    func blank(_ desk: Desk) -> Safeguard {
        Safeguard(
            children: child.map { [$0] } ?? [], caller: "", called: "", day: desk.today, time: desk.clockTime)
    }

    func rows(_ desk: Desk) -> [FactField<Safeguard>] {
        let dossier = desk.dossier(family)
        let children = correcting == nil ? dossier.minors(on: desk.today) : dossier.children
        return [
            .members(
                "children", Text(nl: "Welk kind?", en: "Which child?"), \.children, family, among: children, desk),
            caller(desk),
            .beside("called", Text(nl: "Wie wordt gebeld?", en: "Who is called?"), Emergency.numbers(desk)) {
                Emergency.id(of: $0.called) ?? "-"
            },
            .beside("calledName", Text(nl: "Of iemand anders:", en: "Or someone else:"), .line) {
                Emergency.id(of: $0.called) == nil ? $0.called : ""
            },
            .optionalLine("stays", Text(nl: "Wie blijft erbij?", en: "Who stays there?"), \.stays),
            FactField(
                "time", Text(nl: "Hoe laat?", en: "At what time?"), .time, read: { $0.time ?? "" },
                write: { fact, values throws(Refusal) in fact.time = try values.time("time") }),
        ] + (correcting == nil ? [] : [.day("day", Text(nl: "Wanneer?", en: "When?"), \.day)])
    }

    func complete(_ fact: inout Safeguard, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry] {
        let name = values.optionalText("calledName")
        let isNewName = name != nil && name != fact.called
        let chosen = values.chosen("called").first
        guard !(hides("called", desk) && name == nil && chosen == nil) else { return [] }
        fact.called = (isNewName ? name : nil) ?? Emergency.called(chosen) ?? name ?? ""
        return []
    }

    /// Kept by name: whoever calls may be anybody.
    private func caller(_ desk: Desk) -> FactField<Safeguard> {
        let people = Options.people(family, desk)
        let id = { (name: String) in
            desk.team.people.first { $0.data.name.short == name }?.id.id.value ?? OwnWord.id(name)
        }
        return FactField(
            "caller", Text(nl: "Wie belt nu?", en: "Who calls now?"),
            .one([Options.none(desk)] + people, adding: .person),
            read: { $0.caller.isEmpty ? "-" : id($0.caller) },
            write: { fact, values in
                let name = values.chosen("caller").first.flatMap(OwnWord.text)
                fact.caller = name ?? values.people("caller").first?.name.short ?? ""
            }, show: { Text(verbatim: $0.caller) })
    }
}
