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
                initial: sawItMyself(desk) ?? ""),
            Field("observerName", Text(nl: "Of iemand anders:", en: "Or someone else:"), .line),
            Field(
                "source", Text(nl: "Hoe weten we dit?", en: "How do we know?"),
                .one(Options.optionalWords(SignalSource.self, desk)), initial: "-"),
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

    /// Whoever sits at a terminal of their own saw it themselves; the chair and the note taker write for others.
    private func sawItMyself(_ desk: Desk) -> String? {
        let today = desk.team.meetings.last { $0.data.day == desk.today }?.data
        let writers = [today?.chair, today?.noteTaker].compactMap { $0 }
        let writesForOthers = writers.contains { $0 == desk.me }
        return writesForOthers ? nil : desk.me?.id.value
    }

    private func source(_ values: FormValues, _ observer: Professional?, _ desk: Desk) -> SignalSource {
        if let chosen: SignalSource = values.word("source") { return chosen }
        guard let observer else { return .network }
        return observer.person == desk.me ? .ownObservation : .professional
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let seen = try values.requiredPartialDay("seen")
        let name = values.optionalText("observerName")
        let observer = name == nil ? values.people("observer").first : nil
        guard observer != nil || name != nil else {
            throw Refusal(
                Text(
                    nl: "Wie zag of hoorde dit? Kies iemand, of schrijf een naam.",
                    en: "Who saw or heard this? Choose someone, or write a name."), field: "observer")
        }
        let signal = Signal(
            seen: seen, text: values.text("text"), observer: observer,
            observerName: name, about: values.members("about"), source: source(values, observer, desk),
            nature: values.word("nature") ?? .observation, tone: values.word("tone") ?? .worry,
            topic: values.word("topic"))
        let entry = desk.entry(signal, confidential: values.isYes("confidential") ? true : nil)
        return desk.save([entry], to: place(family), said: Text(nl: "✓ Signaal bewaard.", en: "✓ Signal saved."))
    }
}

/// The journal of a family's form.
func place(_ family: FamilyID?) -> SavePlace { family.map(SavePlace.family) ?? .team }
