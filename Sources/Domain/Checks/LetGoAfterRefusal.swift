/// Help that ended because the family said no, while nobody took it over (report 3.1: *gezin niet loslaten*).
///
/// It speaks once such an involvement ended; it is resolved when somebody else is there for the same people, when it was
/// scaled down with names to it, when the one who left agreed what he or she still does, or by an agreement at question 4.
public enum LetGoAfterRefusal: Check {
    public static let row = 43
    public static let word = "let-go-after-refusal"
    public static let reads: [any EventKind.Type] = [Agreement.self, Involvement.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Laat een gezin niet los als het nee zegt tegen hulp.",
            en: "Do not let go of a family when it says no to help."),
        why: Text(
            nl:
                "Juist als een gezin niet wil, is het nodig dat iemand contact houdt en blijft zoeken naar wat wel kan.",
            en: "When a family does not want help, somebody has to keep in touch and look for what is possible."),
        speaks: Text(
            nl: "Als hulp stopte omdat het gezin nee zei, en niemand het overnam.",
            en: "When help ended because the family said no, and nobody took over."),
        resolved: Text(
            nl: "Als een ander het overneemt, of als jullie afspreken wie contact houdt.",
            en: "Once somebody else takes over, or you agree who keeps in touch."),
        paragraph: Text(nl: "paragraaf 3.1", en: "section 3.1"), question: .whoLeads, nature: .gap,
        occasion: .afterEvent)

    public static func findings(in file: CaseFile) -> [Finding] {
        let running = file.dossier.involvements(on: file.today)
        return file.dossier.involvements.compactMap { help in
            guard help.data.endReason == .known(.refused), let until = help.data.until, until.latest <= file.today,
                let ending = Ending(help, in: file), ending.isLoose,
                !running.contains(where: { $0.data.professional.isSame(as: help.data.professional) }),
                !isAgreed(since: until, in: file)
            else { return nil }
            let who = help.data.professional.name.short
            return Finding(
                subjects: [help.id.id], names: [who],
                matter: Text(
                    nl: "gestopt na een nee, niemand nam het over", en: "stopped after a no, nobody took over"),
                evidence: [help.entry], since: until.latest,
                ask: Text(
                    nl: "Wie houdt contact nu \(who) weg is? Wat was er nodig voor een ja?",
                    en: "Who keeps in touch now that \(who) is gone? What would have made it a yes?"),
                remedy: .agree(.whoLeads))
        }
    }

    /// Whether those round the table agreed since then who keeps in touch.
    private static func isAgreed(since until: PartialDay, in file: CaseFile) -> Bool {
        file.dossier.ledger.known(Agreement.self).contains { agreement in
            agreement.data.question == .whoLeads && agreement.provenance.at.day >= until.earliest
        }
    }
}
