/// Violence at home, and nobody who knows about children and violence was consulted (report 2.1, vignette:
/// *gedragsdeskundige raadplegen*).
///
/// It speaks after a worry about domestic violence in a family with children; it is resolved by one consultation since the
/// first of them. Somebody's own *aandachtsfunctionaris* or a colleague is a step of the Meldcode and not this.
public enum NobodyConsulted: Check {
    public static let row = 12
    public static let word = "nobody-consulted"
    public static let reads: [any EventKind.Type] = [Consultation.self, Incident.self, Member.self, Signal.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Vraag bij huiselijk geweld een gedragswetenschapper wat het met de kinderen doet.",
            en: "With domestic violence, ask a behavioural expert what it does to the children."),
        why: Text(
            nl: "Hoe schadelijk het geweld voor de kinderen was, vroeg niemand aan iemand die dat kan weten.",
            en: "How harmful the violence was to the children nobody asked of somebody who can know."),
        speaks: Text(
            nl: "Na een zorg over huiselijk geweld in een gezin met kinderen, zolang niemand daarover advies vroeg.",
            en: "After a worry about domestic violence in a family with children, as long as nobody was consulted."),
        resolved: Text(
            nl:
                "Als iemand sinds de eerste zorg advies vroeg aan een gedragswetenschapper of een vertrouwensarts. Advies van Veilig Thuis blijft buiten dit dossier.",
            en:
                "Once somebody consulted a behavioural expert or a child protection doctor since the first worry. Advice from Veilig Thuis stays out of this file."
        ),
        paragraph: Text(nl: "paragraaf 2.1", en: "section 2.1"), question: .whoWatches, nature: .gap,
        occasion: .afterEvent)

    public static func findings(in file: CaseFile) -> [Finding] {
        let violence = file.dossier.violenceSignals
        let children = file.dossier.minors(on: file.today)
        guard let first = violence.first, !children.isEmpty, !isConsulted(since: first, in: file) else { return [] }
        let evidence = Evidence(violence)
        return [
            Finding(
                subjects: file.familySubject, names: [],
                matter: Text(
                    nl: "huiselijk geweld: nog geen gedragswetenschapper gevraagd",
                    en: "domestic violence: no behavioural expert consulted yet"),
                evidence: evidence.entries, since: evidence.since,
                ask: Text(
                    nl: "Wie kan zeggen wat het geweld met de kinderen doet? Wie vraagt dat, en wanneer?",
                    en: "Who can say what the violence does to the children? Who asks, and when?"),
                remedy: .work(.consult(violence.map(\.id), about: children.map(\.id))))
        ]
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    private static func isConsulted(since first: Known<Signal>, in file: CaseFile) -> Bool {
        file.dossier.ledger.known(Consultation.self).contains { held in
            held.data.role != .attentionOfficer && held.data.role != .colleague
                && (held.data.day >= first.day
                    || held.data.signals.contains { file.dossier.ledger.same($0, first.id) })
        }
    }
}
