/// A worry that does not meet the norm ‘safe enough’, after which nothing was decided (report 2.1: *niet consequent
/// doorgepakt*).
///
/// It speaks when a worry was marked as beyond the norm and the team's own term has passed; it is resolved by an agreement
/// or a decision that names the worry, a step of Veilig Thuis about it, or by weighing anew.
public enum NormNotActedOn: Check {
    public static let row = 9
    public static let word = "norm-not-acted-on"
    public static let reads: [any EventKind.Type] = [
        Agreement.self, Condition.self, Member.self, ProtectionStep.self, SafetyNorm.self, ScalingUp.self, Signal.self,
        SignalSettled.self, TriggerMet.self, VeiligThuisEvent.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Is ‘veilig genoeg’ niet gehaald, dan doen jullie wat daarbij hoort. Elke keer.",
            en: "If ‘safe enough’ is not met, you do what belongs with that. Each time."),
        why: Text(
            nl: "Er was een grens, en als die voorbij was gebeurde er niets.",
            en: "There was a line, and when it was crossed nothing happened."),
        speaks: Text(
            nl:
                "Als bij een zorg staat dat ‘veilig genoeg’ niet is gehaald, en er na jullie termijn niets is besloten.",
            en: "When a worry says that ‘safe enough’ was not met, and nothing was decided within your term."),
        resolved: Text(
            nl:
                "Als een afspraak of een besluit de zorg noemt, Veilig Thuis ermee aan het werk is, of jullie daarna opnieuw wegen.",
            en:
                "Once an agreement or a decision names the worry, Veilig Thuis is at work on it, or you then weigh again."
        ),
        paragraph: Text(nl: "paragraaf 2.1", en: "section 2.1"), question: .whoWatches, nature: .gap,
        occasion: .afterEvent)

    public static func findings(in file: CaseFile) -> [Finding] {
        let beyond = file.dossier.signals.reversed().filter { signal in
            signal.data.tone == .worry && signal.data.breaches != nil
                && signal.day.advanced(by: file.terms.breachDays) < file.today
        }
        guard !beyond.isEmpty else { return [] }
        let answered = answered(in: file)
        return beyond.filter { signal in
            !answered.contains(signal.id) && !file.isWeighedAnew(since: signal.provenance.place)
        }.map { finding($0, in: file) }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    /// Worries that an agreement, a decision or Veilig Thuis took up.
    private static func answered(in file: CaseFile) -> Set<Reference<Signal>> {
        let ledger = file.dossier.ledger
        let decided = ledger.known(TriggerMet.self).filter { !($0.data.decision ?? "").isEmpty }
        let signals =
            ledger.known(Agreement.self).flatMap(\.data.signals)
            + ledger.known(SignalSettled.self).flatMap(\.data.signals) + decided.flatMap(\.data.signals)
            + ledger.known(VeiligThuisEvent.self).filter { $0.data.event != .reportReceived }.flatMap(\.data.signals)
        return Set(signals.map(ledger.identity))
    }

    private static func finding(_ signal: Known<Signal>, in file: CaseFile) -> Finding {
        let norm = signal.data.breaches.flatMap { file.dossier.ledger[$0] }
        let day = signal.data.seen.short(from: file.today)
        return Finding(
            subjects: [signal.id.id], names: signal.data.about.map(file.dossier.name),
            matter: Text(
                nl: "op \(day.nl) ‘veilig genoeg’ niet gehaald, niets besloten",
                en: "on \(day.en) ‘safe enough’ not met, nothing decided"),
            evidence: (Evidence(signal) + Evidence(norm)).entries, since: signal.day,
            ask: Text(
                nl: "Wat spraken jullie af voor als dit gebeurt? Wie doet dat nu?",
                en: "What did you agree for when this happens? Who does it now?"),
            remedy: .agreeOn(signals: [signal.id]))
    }
}
