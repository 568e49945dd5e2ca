import Domain

/// A professional's own weighing after signals, for each child it names, with the five questions of the weighing framework.
/// Whether to report stays with that professional.
struct WeighingForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Weighing>?
    var child: Reference<Member>?
    var signals: [Reference<Signal>] = []
    var subject: String { correcting?.id.value ?? child?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<Weighing>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, child: Reference<Member>? = nil, signals: [Reference<Signal>] = []) {
        self.family = family
        self.child = child
        self.signals = signals
    }

    var title: Text { Text(nl: "Uw eigen weging", en: "Your own weighing") }

    func intro(_ desk: Desk) -> [Text] {
        guard correcting == nil else { return correctionIntro(desk) }
        let about = child.map { desk.dossier(family).name(of: $0) }.map {
            Text(nl: "Voor \($0). ", en: "For \($0). ")
        }
        return [
            (about ?? Text(verbatim: ""))
                + Text(
                    nl: "Het overleg beslist niet over melden: dat doet u, met uw Meldcode.",
                    en: "The meeting does not decide about reporting: you do, with your Meldcode."),
            Text(
                nl: "Een kind dat geweld thuis meemaakt, is zelf slachtoffer.",
                en: "A child who lives with violence at home is a victim too."),
        ]
    }

    func blank(_ desk: Desk) -> Weighing {
        let children = desk.dossier(family).minors(on: desk.today)
        var weighing = Weighing(
            child: child ?? Proposed.child(among: children), signals: signals, by: Proposed.me(desk), day: desk.today,
            outcome: .undecided)
        weighing.outcome = .blank
        return weighing
    }

    /// Where a point of attention opened it, the child and the signals are known already.
    func rows(_ desk: Desk) -> [FactField<Weighing>] {
        (child == nil ? about(desk) : []) + [
            .yesNo("hasSuspicion", Text(nl: "Is er een vermoeden?", en: "Is there suspicion?"), \.hasSuspicion, desk),
            .yesNo("isUnsafe", Text(nl: "Is het onveilig?", en: "Is it unsafe?"), \.isUnsafe, desk),
            .yesNo("canHelp", Text(nl: "Kunt u zelf helpen?", en: "Can you help?"), \.canHelp, desk),
            .yesNo("isHelpAccepted", Text(nl: "Nemen zij hulp aan?", en: "Do they accept it?"), \.isHelpAccepted, desk),
            .yesNo("doesHelpWork", Text(nl: "Helpt het genoeg?", en: "Does it help enough?"), \.doesHelpWork, desk),
            .word("outcome", Text(nl: "Uitkomst", en: "Outcome"), \.outcome, ownWords: false, desk),
            .optionalText("note", Text(nl: "Waarom?", en: "Why?"), \.note),
            .person("by", Text(nl: "Wie woog dit?", en: "Who weighed?"), \.by, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }

    /// It holds for nobody who is not named.
    func complete(_ weighing: inout Weighing, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry] {
        guard weighing.child.id.value.isEmpty else { return [] }
        throw Refusal(
            Text(nl: "Om welk kind gaat het? Kies er één of meer.", en: "Which child? Choose one or more."),
            field: "child")
    }

    private func about(_ desk: Desk) -> [FactField<Weighing>] {
        let dossier = desk.dossier(family)
        let children = correcting == nil ? dossier.minors(on: desk.today) : dossier.children
        return [
            .members(
                "child", Text(nl: "Voor welk kind?", en: "For which child?"), \.children, family, among: children, desk),
            .things(
                "signals", Text(nl: "Na welke signalen?", en: "After which signals?"), \.signals,
                Options.worries(family, isNew: correcting == nil, desk), in: dossier.ledger
            ).showingDetails(),
        ]
    }
}
