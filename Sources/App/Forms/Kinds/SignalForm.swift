import Domain

/// A signal: what was seen, when, by whom, about whom. What it says is the first field, because people talk while they type.
struct SignalForm: Form {
    let family: FamilyID?
    var about: [Reference<Member>] = []
    let word = "signal"
    var subject: String { about.map(\.id.value).joined(separator: "+") }

    init(family: FamilyID, about: [Reference<Member>] = []) {
        self.family = family
        self.about = about
    }

    var title: Text { Text(nl: "Signaal", en: "Signal") }

    func fields(_ desk: Desk) -> [Field] {
        guard let family else { return [] }
        let dossier = desk.dossier(family)
        let observers =
            Options.people(desk) + [
                Option(
                    id: "other",
                    label: desk.say(Text(nl: "iemand anders (naam hieronder)", en: "someone else (name below)")))
            ]
        return [
            Field("text", Text(nl: "Wat is er gezien?", en: "What was seen?"), .text),
            Field(
                "about", Text(nl: "Over wie?", en: "About whom?"), .many(Options.members(dossier.members, desk)),
                initial: about.map(\.id.value).joined(separator: " ")),
            Field(
                "seen", Text(nl: "Wanneer?", en: "When?"), .partialDay,
                initial: desk.say(Text(nl: "vandaag", en: "today"))),
            Field(
                "tone", Text(nl: "Zorg of goed?", en: "Worry or good?"), .one(Options.words(SignalTone.self, desk)),
                initial: SignalTone.worry.rawValue),
            Field(
                "observer", Text(nl: "Wie zag het?", en: "Who saw it?"), .one(observers, adding: .person),
                initial: desk.me?.id.value ?? ""),
            Field("observerName", Text(nl: "Of: naam", en: "Or: name"), .line),
            Field(
                "source", Text(nl: "Hoe weten we dit?", en: "How do we know?"),
                .one(Options.words(SignalSource.self, desk)),
                initial: SignalSource.ownObservation.rawValue),
            Field(
                "nature", Text(nl: "Is het een melding?", en: "Is it a report?"),
                .one(Options.words(SignalNature.self, desk)),
                initial: SignalNature.observation.rawValue),
            Field(
                "topic", Text(nl: "Gaat het over …", en: "Is it about …"),
                .one(Options.optionalWords(SignalTopic.self, desk)), initial: "-"),
            Field(
                "confidential", Text(nl: "Vertrouwelijk?", en: "Confidential?"), .one(Options.yesNo(desk)),
                initial: "no"),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let seen = try values.requiredPartialDay("seen")
        let name = values.optionalText("observerName")
        let signal = Signal(
            seen: seen, text: values.text("text"), observer: name == nil ? values.people("observer").first : nil,
            observerName: name, about: values.members("about"), source: values.word("source") ?? .ownObservation,
            nature: values.word("nature") ?? .observation, tone: values.word("tone") ?? .worry,
            topic: values.word("topic"))
        let entry = desk.entry(signal, confidential: values.isYes("confidential") ? true : nil)
        return desk.save([entry], to: place(family), said: Text(nl: "✓ Signaal bewaard.", en: "✓ Signal saved."))
    }
}

/// The journal of a family's form.
func place(_ family: FamilyID?) -> SavePlace { family.map(SavePlace.family) ?? .team }
