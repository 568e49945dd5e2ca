import Domain

/// A professional's own weighing for one child after signals. Whether to report stays with that professional.
struct WeighingForm: Form {
    let family: FamilyID?
    let child: Reference<Member>
    let signals: [Reference<Signal>]
    let word = "weighing"
    var subject: String { child.id.value }

    init(family: FamilyID, child: Reference<Member>, signals: [Reference<Signal>]) {
        self.family = family
        self.child = child
        self.signals = signals
    }

    private func name(_ desk: Desk) -> String { family.map { desk.dossier($0).name(of: child) } ?? "" }

    var title: Text { Text(nl: "Uw eigen weging", en: "Your own weighing") }

    func intro(_ desk: Desk) -> [Text] {
        [
            Text(
                nl: "Voor \(name(desk)). Een kind dat geweld thuis meemaakt, is zelf slachtoffer.",
                en: "For \(name(desk)). A child who lives with violence at home is a victim too."),
            Text(
                nl: "Het overleg beslist niet over melden: dat doet u, met uw Meldcode.",
                en: "The meeting does not decide about reporting: you do, with your Meldcode."),
        ]
    }

    func fields(_ desk: Desk) -> [Field] {
        [
            Field("outcome", Text(nl: "Uitkomst", en: "Outcome"), .one(Options.words(WeighingOutcome.self, desk))),
            Field("note", Text(nl: "Waarom?", en: "Why?"), .text),
            Field(
                "by", Text(nl: "Wie woog dit?", en: "Who weighed?"), .one(Options.people(desk), adding: .person),
                initial: desk.me?.id.value ?? ""),
            Field(
                "day", Text(nl: "Wanneer?", en: "When?"), .day(.past),
                initial: desk.say(Text(nl: "vandaag", en: "today"))),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        guard let outcome: WeighingOutcome = values.word("outcome") else {
            throw Refusal(Text(nl: "Kies een uitkomst.", en: "Choose an outcome."), field: "outcome")
        }
        let weighing = Weighing(
            child: child, signals: signals, by: try values.person("by"), day: try values.requiredDay("day", .past),
            outcome: outcome, note: values.optionalText("note"))
        return desk.save([desk.entry(weighing)], to: place(family), said: Text(nl: "✓ Bewaard.", en: "✓ Saved."))
    }
}
