/// A family that nobody has the regie of, or more than one (report ch. 5, question 4: "er kunnen niet twee regisseurs zijn").
///
/// It speaks when there is no casusregisseur, when two people are named at once (also when two writers each named one),
/// when the regie stops before somebody takes over, and when the regisseur did not accept. Where a jeugdbeschermer works
/// beside the casusregisseur it never says "two regisseurs" but asks for the division, resolved by an agreement at
/// question 4 that names both. A procesregisseur is another role and does not count.
public enum RegieUnclear: Check {
    public static let row = 67
    public static let word = "regie-unclear"
    public static let reads: [any EventKind.Type] = [Agreement.self, Involvement.self, RegisseurAppointment.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Elk gezin heeft één casusregisseur, die daar zelf ja op heeft gezegd.",
            en: "Each family has one casusregisseur, who has accepted it."),
        why: Text(
            nl: "Zonder regisseur, of met twee, wacht ieder op de ander.",
            en: "Without a regisseur, or with two, each waits for the other."),
        speaks: Text(
            nl:
                "Als niemand de regie heeft, of twee mensen tegelijk, als de regie stopt zonder opvolger, of als de regisseur nee zei. Werkt er ook een jeugdbeschermer, dan gaat het om de verdeling.",
            en:
                "When nobody has the regie, or two people at once, when the regie ends without a successor, or when the regisseur did not accept. Where a jeugdbeschermer works too, it is about the division."
        ),
        resolved: Text(
            nl:
                "Als één casusregisseur is afgesproken. Naast een jeugdbeschermer: een afspraak bij vraag 4 met beide namen.",
            en:
                "Once one casusregisseur is agreed. Beside a jeugdbeschermer: an agreement at question 4 with both names."
        ),
        paragraph: Text(nl: "hoofdstuk 5, vraag 4", en: "chapter 5, question 4"), question: .whoLeads, nature: .gap,
        occasion: .always)

    public static func findings(in file: CaseFile) -> [Finding] {
        let named = Appointments(in: file)
        guard !named.now.isEmpty else { return [nobody(named, in: file)] }
        return [several(named, in: file), division(named, in: file), stopping(named, in: file)].compactMap { $0 }
            + notAccepted(named, in: file)
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    private static func nobody(_ named: Appointments, in file: CaseFile) -> Finding {
        let evidence = [named.former, named.next].compactMap { $0?.evidence }.reduce(Evidence(), +)
        let next = named.next.map { starting($0, in: file) } ?? Text(verbatim: "")
        return Finding(
            subjects: file.familySubject, names: [],
            matter: Text(nl: "niemand heeft de regie", en: "nobody has the regie") + next,
            evidence: evidence.or(file.openingEntry).entries,
            since: named.former?.data.until ?? file.dossier.family?.provenance.at.day,
            ask: Text(
                nl: "Wie van jullie heeft vanaf vandaag de regie? Zegt die zelf ook ja?",
                en: "Which of you has the regie from today? Does that person accept?"), remedy: .appointRegisseur)
    }

    private static func several(_ named: Appointments, in file: CaseFile) -> Finding? {
        let others = named.now.filter { !$0.data.regisseur.isYouthProtection }
        let rivals = others.isEmpty ? named.now : others
        guard rivals.count > 1 else { return nil }
        let names = Text.list(rivals.map(\.data.regisseur.name.short))
        return Finding(
            subjects: file.familySubject, names: [],
            matter: names + Text(nl: " hebben tegelijk de regie", en: " have the regie at the same time"),
            evidence: rivals.map(\.evidence).reduce(Evidence(), +).entries, since: rivals.map(\.data.since).max(),
            ask: Text(
                nl: "Er kan er maar één de regie hebben. Wie van hen wordt het, en weet de ander dat?",
                en: "Only one can have the regie. Which of them will it be, and does the other know?"),
            remedy: .chooseRegisseur(rivals.map { Reference($0.entry) }))
    }

    /// The written division between the one regisseur and a jeugdbeschermer, who leads on safety.
    private static func division(_ named: Appointments, in file: CaseFile) -> Finding? {
        let others = named.now.filter { !$0.data.regisseur.isYouthProtection }
        guard let regisseur = others.first, others.count == 1 else { return nil }
        let involved = file.dossier.involvements(on: file.today).filter { $0.data.professional.isYouthProtection }
        let appointed = named.now.filter { $0.data.regisseur.isYouthProtection }
        let open = (appointed.map(\.data.regisseur) + involved.map(\.data.professional)).filter {
            !isDivided(between: regisseur.data.regisseur, and: $0, in: file)
        }
        guard let guardian = open.first else { return nil }
        let names = Text.list([regisseur.data.regisseur.name.short, guardian.name.short])
        return Finding(
            subjects: file.familySubject, names: [],
            matter: names + Text(nl: ": verdeling van taken niet vastgelegd", en: ": division of tasks not recorded"),
            evidence: ([regisseur] + appointed).map(\.evidence).reduce(Evidence(involved), +).entries,
            since: (Evidence(involved).since ?? appointed.first?.data.since).map { max($0, regisseur.data.since) },
            ask: Text(
                nl: "Wat doet de jeugdbeschermer, en wat doet de casusregisseur? Wie beslist over veiligheid?",
                en: "What does the jeugdbeschermer do, and what the casusregisseur? Who decides on safety?"),
            remedy: .agree(.whoLeads))
    }

    private static func isDivided(between one: Professional, and other: Professional, in file: CaseFile) -> Bool {
        file.dossier.ledger.known(Agreement.self).contains { agreement in
            agreement.data.question == .whoLeads && agreement.data.owners.contains { $0.isSame(as: one) }
                && agreement.data.owners.contains { $0.isSame(as: other) }
        }
    }

    /// The regie of the only regisseur stops before the next look-back is due, and nobody takes over at once.
    private static func stopping(_ named: Appointments, in file: CaseFile) -> Finding? {
        guard let last = named.now.first, named.now.count == 1, let until = last.data.until,
            until <= file.today.advanced(by: file.terms.lookBackDays),
            named.next.map({ $0.data.since > until.advanced(by: 1) }) ?? true
        else { return nil }
        let who = last.data.regisseur.name.short
        let day = until.short(from: file.today)
        let next = named.next.map { starting($0, in: file) } ?? Text(nl: ", daarna niemand", en: ", nobody after that")
        return Finding(
            subjects: file.familySubject, names: [],
            matter: Text(nl: "de regie van \(who) stopt \(day.nl)", en: "\(who)’s regie ends \(day.en)") + next,
            evidence: (last.evidence + (named.next?.evidence ?? Evidence())).entries,
            ask: Text(
                nl: "Wie neemt de regie over van \(who), en wanneer dragen jullie over?",
                en: "Who takes over the regie from \(who), and when do you hand over?"), remedy: .appointRegisseur)
    }

    private static func notAccepted(_ named: Appointments, in file: CaseFile) -> [Finding] {
        named.now.filter { $0.data.accepted == false }.map { one in
            let who = one.data.regisseur.name.short
            return Finding(
                subjects: [one.id.id], names: [who],
                matter: Text(nl: "heeft de regie niet aangenomen", en: "did not accept the regie"),
                evidence: one.evidence.entries, since: one.data.since,
                ask: Text(
                    nl: "Wat heeft \(who) nodig om de regie aan te nemen, of wie doet het?",
                    en: "What does \(who) need to accept the regie, or who will have it?"),
                remedy: .appointRegisseur)
        }
    }

    private static func starting(_ next: Appointments.Appointment, in file: CaseFile) -> Text {
        let who = next.data.regisseur.name.short
        let day = next.data.since.short(from: file.today)
        return Text(nl: "; \(who) begint pas \(day.nl)", en: "; \(who) only starts \(day.en)")
    }
}

extension Professional {
    fileprivate var isYouthProtection: Bool { sector.word == .youthProtection }
}
