/// Worries that nobody acted on and nobody gave a reason to leave (report 1.1, *handelingsplicht*).
///
/// It speaks when a discussion is about to close; it is resolved by an agreement that names the worry or by the decision,
/// with its reason, that nothing needs to be done.
public enum WorryUnanswered: Check {
    public static let row = 78
    public static let word = "worry-unanswered"
    public static let reads: [any EventKind.Type] = [Agreement.self, Member.self, Signal.self, SignalSettled.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Op elke zorg volgt een afspraak, of de reden waarom er niets hoeft.",
            en: "Each worry is followed by an agreement, or by the reason why nothing needs to be done."),
        why: Text(
            nl: "Signalen werden wel gezien, maar niet onderzocht en niet opgepakt.",
            en: "Signals were seen, but not looked into and not acted on."),
        speaks: Text(
            nl: "Als een bespreking bijna sluit en er zorgen zijn zonder afspraak en zonder reden om niets te doen.",
            en:
                "When a discussion is about to close and there are worries without an agreement and without a reason to do nothing."
        ),
        resolved: Text(
            nl: "Als een afspraak de zorg noemt, of als jullie opschrijven waarom er niets hoeft.",
            en: "Once an agreement names the worry, or you write down why nothing needs to be done."),
        paragraph: Text(nl: "paragraaf 1.1 en 2.3", en: "sections 1.1 and 2.3"), question: .lookBack, nature: .gap,
        occasion: .atClosing)

    public static func findings(in file: CaseFile) -> [Finding] {
        let worries = file.dossier.unansweredWorries
        guard !worries.isEmpty else { return [] }
        let evidence = Evidence(worries)
        return [
            Finding(
                subjects: file.familySubject, names: names(worries, in: file), matter: matter(worries.count),
                evidence: evidence.entries, since: evidence.since,
                ask: Text(
                    nl: "Wat spreken jullie hierover af? Of waarom hoeft er niets te gebeuren?",
                    en: "What do you agree about this? Or why does nothing need to be done?"),
                remedy: .agreeOn(signals: worries.map(\.id)))
        ]
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    private static func matter(_ number: Int) -> Text {
        Text.count(
            number, one: Text(nl: "zorg zonder afspraak of reden", en: "worry without agreement or reason"),
            many: Text(nl: "zorgen zonder afspraak of reden", en: "worries without agreement or reason"))
    }

    /// Whom the worries are about, parents first; nobody when they are about the family as a whole.
    private static func names(_ worries: [Known<Signal>], in file: CaseFile) -> [String] {
        let about = Set(worries.flatMap(\.data.about).map(file.dossier.ledger.identity))
        return file.dossier.members.filter { about.contains($0.id) }.map(\.data.name.given)
    }
}
