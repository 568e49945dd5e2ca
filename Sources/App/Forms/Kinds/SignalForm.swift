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
            source(desk),
            .word("nature", Text(nl: "Gezien of gemeld?", en: "Is it a report?"), \.nature, ownWords: false, desk),
            .optionalThing(
                "incident", Text(nl: "Bij welk incident?", en: "Which incident?"), \.incident,
                Options.incidents(family, desk).map(\.inOneLine), adding: family.map(Addition.incident),
                in: desk.dossier(family).ledger,
                desk),
            .optionalWord("topic", Text(nl: "Gaat het over …", en: "Is it about …"), \.topic, desk),
        ] + limits(desk)
    }

    /// Whether it is beyond what was agreed as safe enough; not asked where nothing was.
    private func limits(_ desk: Desk) -> [FactField<Signal>] {
        let dossier = desk.dossier(family)
        let norms = dossier.safetyNorms
        guard !norms.isEmpty else { return [] }
        return [
            .optionalThing(
                "breaches", Text(nl: "Voorbij een grens?", en: "Beyond a limit?"), \.breaches,
                Options.facts(norms, family, desk) { $0.text }, in: dossier.ledger, desk)
        ]
    }

    /// Who saw it, where that would tell who made a report or who around the family spoke.
    func discreetFields(of signal: Signal) -> Set<String> {
        signal.hasConfidentialOrigin ? ["observer"] : []
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
                + "Then choose “from a colleague” under “How do we know?”.")
    }

    func complete(_ signal: inout Signal, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry] {
        try setObserver(of: &signal, values, desk)
        if signal.source == .blank { signal.source = proposedSource(of: signal, desk) }
        return []
    }

    func said(_ fact: Signal, _ desk: Desk) -> Text {
        let saved = Text(nl: "✓ Signaal bewaard.", en: "✓ Signal saved.")
        guard fact.hasConfidentialOrigin, fact.observerName != nil || fact.observer != nil else { return saved }
        return saved
            + Text(
                nl: " De naam van wie het zag, is vertrouwelijk (x).",
                en: " The name of the one who saw it is confidential (x).")
    }
}

// MARK: who saw it

extension SignalForm {
    /// A professional, somebody of the family, or anybody else by name.
    private func observer(_ desk: Desk) -> FactField<Signal> {
        var field = FactField<Signal>.beside(
            "observer", Text(nl: "Wie zag het?", en: "Who saw it?"),
            .one(Options.witnesses(family, desk), adding: .witness)
        ) { observer(of: $0, desk) }
        let ledger = desk.ledger(family)
        field.show = { signal in
            let isKnown = signal.observer != nil || signal.observerMember != nil || signal.observerName != nil
            return isKnown ? signal.observerLabel(in: ledger) : Text(verbatim: "")
        }
        field.person = \.observer
        return field
    }

    /// Who saw it as the list knows them; nothing for a professional who is in no directory.
    private func observer(of signal: Signal, _ desk: Desk) -> String {
        if let observer = signal.observer {
            return observer.person.map { desk.team.ledger.identity($0).id.value } ?? ""
        }
        if let member = signal.observerMember { return desk.ledger(family).identity(member).id.value }
        return signal.observerName.map(OwnWord.id) ?? ""
    }

    private func setObserver(of signal: inout Signal, _ values: FormValues, _ desk: Desk) throws(Refusal) {
        let isNotInDirectory = signal.observer.map { $0.person == nil } ?? false
        let chosen = values.chosen("observer").first
        let isKept = chosen == nil && (isNotInDirectory || hides("observer", desk))
        guard !isKept, chosen == nil || chosen != observer(of: signal, desk) else { return }
        let member = chosen.flatMap { desk.ledger(family)[Reference<Member>(EntryID($0))]?.id }
        let person = values.people("observer").first
        let name = chosen.flatMap(OwnWord.text)
        guard person != nil || member != nil || name != nil else {
            throw Refusal(
                Text(
                    nl: "Wie zag of hoorde dit? Kies iemand, of schrijf een naam.",
                    en: "Who saw or heard this? Choose someone, or write a name."), field: "observer")
        }
        signal.observer = person
        signal.observerMember = member
        signal.observerName = name
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

    private func proposedSource(of signal: Signal, _ desk: Desk) -> Term<SignalSource> {
        if let observer = signal.observer {
            return .known(observer.person == desk.me ? .ownObservation : .professional)
        }
        switch signal.observerMember.flatMap({ desk.ledger(family)[$0] })?.data.role.word {
        case .child: return .known(.child)
        case .mother, .father, .parent: return .known(.parent)
        default: return .known(.network)
        }
    }
}

/// The journal of a family's form.
func place(_ family: FamilyID?) -> SavePlace { family.map(SavePlace.family) ?? .team }
