/// A decision not to go further that rested on a condition, while what it rested on has fallen since (report 3.1, vignette).
///
/// A request to the Raad that was rejected or adjourned *because the parent cooperates* is such a decision, and so is a
/// hand-over by Veilig Thuis or a scaling down under conditions. It falls when a condition is not met, help is refused or
/// stopped, or the agreed moment to scale up comes. Help that did not come makes nothing fall. It is resolved by weighing
/// anew: a step to a measure, a decision, a new condition or a new moment to scale up.
public enum DecisionOnCondition: Check {
    public static let row = 46
    public static let word = "decision-on-condition"
    public static let reads: [any EventKind.Type] = [
        Condition.self, HelpResponse.self, Involvement.self, ProtectionStep.self, ScalingDown.self, ScalingUp.self,
        TriggerMet.self, VeiligThuisEvent.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Rustte een besluit op een voorwaarde en valt die weg, weeg dan opnieuw.",
            en: "If a decision rested on a condition and that falls away, weigh again."),
        why: Text(
            nl:
                "Een melding bij de Raad ging niet door omdat ouders hulp toelieten. Toen zij de hulp afhielden, woog niemand opnieuw.",
            en:
                "A request to the Raad was dropped because parents let help in. When they kept it out, nobody weighed again."
        ),
        speaks: Text(
            nl:
                "Als een verzoek aan de Raad of de rechter is afgewezen of aangehouden terwijl er hulp was, of als er een voorwaarde bij een besluit staat, en daarna nee is gezegd tegen hulp of hulp is gestopt, een voorwaarde niet is gehaald of het moment om op te schalen kwam.",
            en:
                "When a request to the Raad or the court was rejected or adjourned while there was help, or a decision has a condition, and after that help was refused or stopped, a condition was not met or the moment to scale up came."
        ),
        resolved: Text(
            nl: "Als jullie daarna opnieuw wegen: een stap, een besluit, of een nieuwe voorwaarde.",
            en: "Once you weigh again after that: a step, a decision, or a new condition."),
        paragraph: Text(nl: "paragraaf 3.1", en: "section 3.1"), question: .whoLeads, nature: .pattern,
        occasion: .afterEvent,
        doesNotShow: Text(
            nl: "Hulp kan ook stoppen omdat die niet meer nodig is, of omdat er iets beters kwam.",
            en: "Help can also stop because it is no longer needed, or because something better came."))

    public static func findings(in file: CaseFile) -> [Finding] {
        let falls = Falls(in: file.dossier)
        return decisions(in: file.dossier).compactMap { decision in
            let after = falls.after(decision)
            guard let last = after.evidence.last, !file.isWeighedAnew(since: last) else { return nil }
            let day = decision.day.short(from: file.today)
            return Finding(
                subjects: [decision.id], names: [],
                matter: Text(nl: "besluit van \(day.nl) op ", en: "decision of \(day.en) rested on ")
                    + decision.ground + after.words,
                evidence: (decision.evidence + after.evidence).entries, since: after.first,
                ask: Text(
                    nl: "Klopt het besluit nog, nu dit is veranderd? Wat is er nu nodig voor de kinderen?",
                    en: "Does the decision still hold, now that this changed? What do the children need now?"),
                remedy: .work(.weighAnew))
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    struct Decision {
        let id: EntryID
        let day: Day
        let place: Place
        let evidence: Evidence
        let ground: Text

        init<Kind>(_ known: Known<Kind>, ground: Text) {
            id = known.id.id
            day = known.day
            place = known.provenance.place
            evidence = Evidence(known)
            self.ground = ground
        }
    }

    /// The latest of each kind: what was decided before it no longer counts.
    private static func decisions(in dossier: Dossier) -> [Decision] {
        let condition = Text(nl: "een voorwaarde", en: "a condition")
        let help = Text(nl: "hulp die er toen was", en: "help that was there")
        var all: [Decision] = []
        if let step = dossier.protectionSteps.first {
            if !(step.data.condition ?? "").isEmpty {
                all.append(Decision(step, ground: condition))
            } else if step.data.isNo, hadHelp(on: step.data.day, dossier) {
                all.append(Decision(step, ground: help))
            }
        }
        let conditional = dossier.veiligThuisEvents.first { !($0.data.conditions ?? "").isEmpty }
        if let conditional { all.append(Decision(conditional, ground: condition)) }
        if let down = dossier.scalingsDown.first, !(down.data.conditions ?? "").isEmpty {
            all.append(Decision(down, ground: condition))
        }
        return all
    }

    private static func hadHelp(on day: Day, _ dossier: Dossier) -> Bool {
        dossier.helpAnswers.contains { $0.data.isYes && $0.day <= day }
    }
}

extension ProtectionStep {
    fileprivate var isNo: Bool { outcome == .known(.rejected) || outcome == .known(.adjourned) }
}
