/// An adult who is helped by somebody who works for adults and did not ask about children (report 2.2: *kindcheck*).
///
/// It speaks for each professional of the adult side who is involved now, for each adult he or she is there for; where
/// nobody is named, for the parents. It is resolved by a kindcheck of one's own, whatever the answer, and by one's own
/// judgement whether a child is safe.
public enum KindCheckNotDone: Check {
    public static let row = 1
    public static let word = "kindcheck-not-done"
    public static let reads: [any EventKind.Type] = [
        Involvement.self, KindCheck.self, Member.self, SafetyJudgement.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Wie een volwassene helpt, vraagt of er kinderen zijn: de kindcheck.",
            en: "Whoever helps an adult asks whether there are children: the child check (kindcheck)."),
        why: Text(
            nl: "Een moeder was in behandeling, en wie haar hielp keek niet naar haar kind.",
            en: "A mother was treated, and those who helped her did not look at her child."),
        speaks: Text(
            nl:
                "Bij ieder die voor een volwassene betrokken is en van wie geen kindcheck is vastgelegd. Alleen bij wie voor volwassenen werkt, zoals ggz, verslavingszorg of schuldhulp.",
            en:
                "For everyone involved for an adult of whom no child check is recorded. Only for those who work for adults, such as mental health care, addiction care or debt help."
        ),
        resolved: Text(
            nl:
                "Als hij of zij de kindcheck vastlegt. Een eigen oordeel of een kind veilig is, telt ook.",
            en: "Once he or she records the child check. An own judgement whether a child is safe counts too."),
        paragraph: Text(nl: "paragraaf 2.2", en: "section 2.2"), question: .whoWatches, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let dossier = file.dossier
        let adults = dossier.adults
        let caretakers = Set(dossier.caretakers.map(\.id))
        var done = Asked(in: dossier)
        return dossier.involvements(on: file.today).flatMap { help -> [Finding] in
            let who = help.data.professional
            guard who.side == .adult else { return [] }
            let named = Set((help.data.about + help.data.sees).map(dossier.ledger.identity))
            return adults.filter { named.isEmpty ? caretakers.contains($0.id) : named.contains($0.id) }.compactMap {
                done.isFirst(who, $0.id) ? finding(help, $0) : nil
            }
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings) }

    /// No name of the professional where the involvement is shown on request only.
    private static func finding(_ help: Known<Involvement>, _ adult: Known<Member>) -> Finding {
        let name = adult.data.name.given
        let who = help.data.professional
        return Finding(
            subjects: [help.id.id, adult.id.id], names: [help.hasConfidentialReading ? "▒" : who.name.short],
            matter: Text(nl: "geen kindcheck bij \(name)", en: "no child check with \(name)"),
            evidence: Evidence(help).entries, since: max(help.day, help.provenance.at.day),
            ask: Text(
                nl: "Vroeg u naar kinderen, hier of elders? Zijn die veilig, en hoe weet u dat?",
                en: "Did you ask about children, here or elsewhere? Are they safe, and how do you know?"),
            remedy: .work(.doKindCheck(who, adult: adult.id)))
    }

    /// Who asked whom already, and of whom it was found that nobody did.
    private struct Asked {
        private var index = ProfessionalIndex()
        private var adults: [Int: Set<Reference<Member>>] = [:]
        private var judges: Set<Int> = []

        init(in dossier: Dossier) {
            for check in dossier.ledger.known(KindCheck.self) {
                adults[index.add(check.data.by), default: []].insert(dossier.ledger.identity(check.data.adult))
            }
            for judgement in dossier.ledger.known(SafetyJudgement.self) { judges.insert(index.add(judgement.data.by)) }
        }

        /// Whether this adult was not asked by this professional, and that was not found before.
        mutating func isFirst(_ who: Professional, _ adult: Reference<Member>) -> Bool {
            let place = index.add(who)
            return !judges.contains(place) && adults[place, default: []].insert(adult).inserted
        }
    }
}
