import Domain

/// A signal: what was seen, when, by whom, about whom. What it says is the first field, because people talk while they type.
struct SignalForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Signal>?
    var about: [Reference<Member>] = []
    var typed = ""
    var nature = SignalNature.observation
    /// Also the key under which the command line keeps a signal that it could not save.
    let word = "signal"
    var subject: String { correcting?.id.value ?? about.map(\.id.value).joined(separator: "+") }

    init(family: FamilyID, correcting: Reference<Signal>) {
        self.family = family
        self.correcting = correcting
    }

    init(
        family: FamilyID, about: [Reference<Member>] = [], typed: String = "", nature: SignalNature = .observation
    ) {
        self.family = family
        self.about = about
        self.typed = typed
        self.nature = nature
    }

    var title: Text { Text(nl: "Signaal", en: "Signal") }

    func blank(_ desk: Desk) -> Signal {
        var signal = Signal(
            seen: PartialDay(desk.today), text: typed, observer: Proposed.witness(desk), about: about, source: .network,
            nature: nature)
        signal.source = .blank
        return signal
    }

    func rows(_ desk: Desk) -> [FactField<Signal>] {
        [
            .text("text", Text(nl: "Wat is er gezien?", en: "What was seen?"), \.text),
            .members("about", Text(nl: "Over wie?", en: "About whom?"), \.about, family, desk),
            .partialDay("seen", Text(nl: "Wanneer?", en: "When?"), \.seen),
            .word("tone", Text(nl: "Zorg, goed of feit?", en: "Worry, good or fact?"), \.tone, ownWords: false, desk),
            observer(desk),
            .beside("observerName", Text(nl: "Of iemand anders:", en: "Or someone else:"), .line) {
                $0.observerName ?? ""
            },
            source(desk),
            .word("nature", Text(nl: "Is het een melding?", en: "Is it a report?"), \.nature, ownWords: false, desk),
            .optionalThing(
                "incident", Text(nl: "Bij welk incident?", en: "Which incident?"), \.incident,
                Options.incidents(family, desk).map(\.inOneLine), adding: family.map(Addition.incident),
                in: desk.dossier(family).ledger,
                desk),
            .optionalWord("topic", Text(nl: "Gaat het over …", en: "Is it about …"), \.topic, desk),
        ]
    }

    /// Who saw it, where that would tell who made a report or who around the family spoke.
    func discreetFields(of signal: Signal) -> Set<String> {
        signal.hasConfidentialOrigin ? ["observer", "observerName"] : []
    }

    /// People who see their name gone wonder whether it was saved.
    func discretion(of signal: Signal) -> Text? {
        guard signal.hasConfidentialOrigin else { return nil }
        guard signal.nature != .report else {
            return Text(
                nl: "Wie een melding deed, blijft vertrouwelijk.", en: "Who made a report stays confidential.")
        }
        return Text(
            nl: "Wie uit de omgeving iets vertelt, blijft vertrouwelijk. Is het een professional? "
                + "Kies bij “Hoe weten we dit?” dan “van een collega”.",
            en: "Who around the family tells something stays confidential. Is it a professional? "
                + "Then choose “from a colleague” at “How do we know?”.")
    }

    func complete(_ signal: inout Signal, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry] {
        try setObserver(of: &signal, values, desk)
        if signal.source == .blank { signal.source = .known(proposedSource(of: signal, desk)) }
        return []
    }

    func said(_ fact: Signal, _ desk: Desk) -> Text {
        let saved = Text(nl: "✓ Signaal bewaard.", en: "✓ Signal saved.")
        guard fact.hasConfidentialOrigin, fact.observerName != nil || fact.observer != nil else { return saved }
        return saved
            + Text(
                nl: " De naam van wie het zag, is vertrouwelijk (x).",
                en: " The name of who saw it is confidential (x).")
    }
}

// MARK: who saw it

extension SignalForm {
    private func observer(_ desk: Desk) -> FactField<Signal> {
        let other = Option(
            id: "other", label: desk.say(Text(nl: "iemand anders (naam hieronder)", en: "someone else (name below)")))
        var field = FactField<Signal>.beside(
            "observer", Text(nl: "Wie zag het?", en: "Who saw it?"),
            .one(Options.people(desk) + [other], adding: .person)
        ) { signal in
            signal.observer?.person?.id.value ?? (signal.observerName == nil ? "" : other.id)
        }
        field.show = { $0.observer?.introduction ?? Text(verbatim: "") }
        return field
    }

    /// A name that was just written counts for more than the list, and a choice in the list for more than an earlier name.
    private func setObserver(of signal: inout Signal, _ values: FormValues, _ desk: Desk) throws(Refusal) {
        let name = values.optionalText("observerName")
        if let name, name != signal.observerName {
            signal.observer = nil
            signal.observerName = name
            return
        }
        if let person = values.people("observer").first {
            let isSame = person.person == signal.observer?.person
            signal.observerName = isSame ? name : nil
            if !isSame { signal.observer = person }
            return
        }
        let isNotInDirectory = signal.observer.map { $0.person == nil } ?? false
        guard name != nil || isNotInDirectory || hides("observer", desk) else {
            throw Refusal(
                Text(
                    nl: "Wie zag of hoorde dit? Kies iemand, of schrijf een naam.",
                    en: "Who saw or heard this? Choose someone, or write a name."), field: "observer")
        }
    }
}

// MARK: how it is known

extension SignalForm {
    private func source(_ desk: Desk) -> FactField<Signal> {
        FactField(
            "source", Text(nl: "Hoe weten we dit?", en: "How do we know?"),
            .one(Options.optionalWords(SignalSource.self, desk), adding: .ownWord),
            read: { $0.source == .blank ? "-" : OwnWord.id(of: $0.source) },
            write: { $0.source = $1.chosen("source").first.map(OwnWord.term) ?? .blank }, show: { $0.source.label })
    }

    private func proposedSource(of signal: Signal, _ desk: Desk) -> SignalSource {
        guard let observer = signal.observer else { return .network }
        return observer.person == desk.me ? .ownObservation : .professional
    }
}

/// The journal of a family's form.
func place(_ family: FamilyID?) -> SavePlace { family.map(SavePlace.family) ?? .team }
