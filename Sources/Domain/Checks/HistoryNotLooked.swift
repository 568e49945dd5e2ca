/// A plan made, or help made more or less, without a look at the history of the whole family (report ch. 5, question 4:
/// *signalen koppelen, de geschiedenis van het hele gezin weegt mee*).
///
/// It speaks about the last closed discussion when a plan or a step up or down was agreed in it and there was an earlier one;
/// it is resolved by a look at the timeline since the earlier one, also one that was taken afterwards.
public enum HistoryNotLooked: Check {
    public static let row = 71
    public static let word = "history-not-looked"
    public static let reads: [any EventKind.Type] = [
        Closing.self, Discussion.self, Plan.self, ScalingDown.self, ScalingUp.self, TimelineLooked.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Kijk samen naar de tijdlijn van het hele gezin voordat jullie iets besluiten.",
            en: "Look at the timeline of the whole family together before you decide."),
        why: Text(
            nl: "Elk signaal werd los bekeken. Wat er eerder was gebeurd, telde niet mee in het besluit.",
            en: "Each signal was looked at by itself. What had happened before did not count in the decision."),
        speaks: Text(
            nl:
                "Als er bij de laatste bespreking een plan, opschalen of afschalen is afgesproken, en niet vastligt dat de tijdlijn is bekeken.",
            en:
                "When a plan, scaling up or scaling down was agreed in the last discussion, and no look at the timeline is recorded."
        ),
        resolved: Text(
            nl: "Als jullie vastleggen dat jullie de tijdlijn hebben bekeken.",
            en: "Once you record that you looked at the timeline."),
        paragraph: Text(nl: "hoofdstuk 5, vraag 4", en: "chapter 5, question 4"), question: .whoLeads, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let closed = file.dossier.discussions.filter { file.dossier.closing(of: $0.id) != nil }
        guard closed.count > 1 else { return [] }
        let last = closed[0]
        let decisions = decisions(in: last, file.dossier.ledger)
        let before = closed[1].data.day
        let ledger = file.dossier.ledger
        let isLooked = file.dossier.timelineLooks.contains { look in
            look.data.day > before || look.data.discussion.map { ledger.same($0, last.id) } ?? false
        }
        guard !decisions.isEmpty, !isLooked else { return [] }
        return [
            Finding(
                subjects: file.familySubject, names: [],
                matter: Text(
                    nl: "besloten zonder dat de tijdlijn is bekeken", en: "decided without a look at the timeline"),
                evidence: (Evidence(last) + decisions).entries, since: last.data.day,
                ask: Text(
                    nl: "Wat is er eerder gebeurd in dit gezin? Past het besluit daarbij?",
                    en: "What happened before in this family? Does the decision fit that?"),
                remedy: .work(.lookAtTimeline(last.id)))
        ]
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    /// What was agreed on that day about the plan or about more or less help.
    private static func decisions(in discussion: Known<Discussion>, _ ledger: Ledger) -> Evidence {
        let day = discussion.data.day
        func isThere(_ named: Reference<Discussion>?, _ when: Day) -> Bool {
            named.map { ledger.same($0, discussion.id) } ?? (when == day)
        }
        return Evidence(ledger.known(Plan.self).filter { $0.data.day == day })
            + Evidence(ledger.known(ScalingUp.self).filter { isThere($0.data.discussion, $0.data.day) })
            + Evidence(ledger.known(ScalingDown.self).filter { isThere($0.data.discussion, $0.data.day) })
    }
}
