/// Reports of domestic violence seen together, and not each as a fact on its own (report 4.2).
///
/// Having lived through domestic violence is by far the largest factor for living through it again. It speaks from the
/// second worry on and lists all of them, with the incidents they are about: several people can report one fight. It is
/// resolved by one agreement, or one motivated decision, that names the newest together with an earlier one.
public enum RepeatedViolence: Check {
    public static let row = 62
    public static let word = "repeated-violence"
    public static let reads: [any EventKind.Type] = [Agreement.self, Signal.self, SignalSettled.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Een melding staat niet op zichzelf. Leg elke melding van huiselijk geweld naast de eerdere.",
            en: "A report does not stand alone. Put each report of domestic violence beside the earlier ones."),
        why: Text(
            nl: "Wie eerder huiselijk geweld meemaakte, loopt veel meer kans het weer mee te maken.",
            en: "Those who lived through domestic violence before are far more likely to live through it again."),
        speaks: Text(
            nl: "Vanaf de tweede melding of het tweede signaal van huiselijk geweld.",
            en: "From the second report or signal of domestic violence on."),
        resolved: Text(
            nl: "Als één afspraak, of één besluit met reden, de nieuwste noemt samen met een eerdere.",
            en: "Once one agreement, or one decision with its reason, names the newest together with an earlier one."),
        paragraph: Text(nl: "paragraaf 4.2", en: "section 4.2"), question: .whoWatches, nature: .pattern,
        occasion: .afterEvent,
        doesNotShow: Text(
            nl: "Meer meldingen kan ook betekenen dat mensen beter opletten, of dat het steeds om hetzelfde gaat.",
            en: "More reports can also mean that people are more alert, or that they are about the same thing."))

    public static func findings(in file: CaseFile) -> [Finding] {
        let all = file.dossier.violenceSignals
        guard let newest = all.last, all.count > 1, !isTakenTogether(newest, all.dropLast(), in: file) else {
            return []
        }
        let evidence = Evidence(all)
        return [
            Finding(
                subjects: file.familySubject, names: [], matter: count(all, in: file), evidence: evidence.entries,
                since: evidence.since,
                ask: Text(
                    nl: "Wat zien jullie als jullie deze naast elkaar leggen? Wat spreken jullie af over alles samen?",
                    en: "What do you see when you put these side by side? What do you agree about all of it?"),
                remedy: .agreeOn(signals: all.map(\.id)))
        ]
    }

    /// "4 meldingen, 3 incidenten huiselijk geweld"; what was not reported is counted as a signal.
    private static func count(_ all: [Known<Signal>], in file: CaseFile) -> Text {
        let reports = all.count { $0.data.nature == .report }
        let others = all.count - reports
        let counted = [
            reports == 0
                ? nil
                : Text.count(
                    reports, one: Text(nl: "melding", en: "report"), many: Text(nl: "meldingen", en: "reports")),
            others == 0
                ? nil
                : Text.count(others, one: Text(nl: "signaal", en: "signal"), many: Text(nl: "signalen", en: "signals")),
            Text.count(
                incidents(all, in: file),
                one: Text(nl: "incident huiselijk geweld", en: "incident of domestic violence"),
                many: Text(nl: "incidenten huiselijk geweld", en: "incidents of domestic violence")),
        ]
        return Text.joined(counted.compactMap { $0 }, by: ", ")
    }

    /// Signals linked to one incident are one; each signal without an incident is its own.
    private static func incidents(_ all: [Known<Signal>], in file: CaseFile) -> Int {
        let linked = all.compactMap { $0.data.incident.map(file.dossier.ledger.identity) }
        return Set(linked).count + all.count - linked.count
    }

    /// Whether one agreement or motivated decision names the newest together with an earlier one.
    static func isTakenTogether(
        _ newest: Known<Signal>, _ earlier: ArraySlice<Known<Signal>>, in file: CaseFile
    ) -> Bool {
        let ledger = file.dossier.ledger
        let decisions =
            ledger.known(Agreement.self).map(\.data.signals) + ledger.known(SignalSettled.self).map(\.data.signals)
        return decisions.contains { named in
            let ids = Set(named.map(ledger.identity))
            return ids.contains(newest.id) && earlier.contains { ids.contains($0.id) }
        }
    }
}
