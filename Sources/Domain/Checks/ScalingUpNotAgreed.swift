/// A family with worries about safety for which nobody agreed when to scale up, or for which that moment came and nobody
/// decided (report 3.1; ch. 5, question 4).
///
/// Help was scaled up too late. It speaks once a worry touches safety, or somebody does not judge a child safe, and after
/// each agreed moment that came; it is resolved by the agreement, and by the decision.
public enum ScalingUpNotAgreed: Check {
    public static let row = 45
    public static let word = "scaling-up-not-agreed"
    public static let reads: [any EventKind.Type] = [
        Member.self, SafetyJudgement.self, ScalingUp.self, Signal.self, TriggerMet.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Spreek vooraf af wanneer jullie opschalen, wat jullie dan doen en wie dat doet.",
            en: "Agree beforehand when to scale up, what you do then and who does it."),
        why: Text(
            nl: "Zonder afspraak schuift de grens telkens op. Dan komt zwaardere hulp te laat.",
            en: "Without an agreement the line keeps moving. Then stronger help comes too late."),
        speaks: Text(
            nl:
                "Als er zorgen over de veiligheid zijn, of iemand een kind niet veilig noemt of het niet weet, en er geen afspraak is. En als het afgesproken moment kwam en niemand besloot.",
            en:
                "When there are worries about safety, or somebody calls a child not safe or does not know, and there is no agreement. And when the agreed moment came and nobody decided."
        ),
        resolved: Text(
            nl: "Als de afspraak er is. En als bij het moment staat wat jullie besloten.",
            en: "Once there is an agreement. And once the moment says what you decided."),
        paragraph: Text(nl: "paragraaf 3.1 en hoofdstuk 5, vraag 4", en: "section 3.1 and chapter 5, question 4"),
        question: .whoLeads, nature: .gap, occasion: .always)

    public static func findings(in file: CaseFile) -> [Finding] { nothingAgreed(in: file) + undecided(in: file) }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    private static func nothingAgreed(in file: CaseFile) -> [Finding] {
        guard file.dossier.scalingsUp.isEmpty, !file.dossier.minors(on: file.today).isEmpty else { return [] }
        let cause = file.safetyCause()
        guard !cause.isEmpty else { return [] }
        return [
            Finding(
                subjects: file.familySubject, names: [],
                matter: Text(nl: "niet afgesproken wanneer jullie opschalen", en: "not agreed when to scale up"),
                evidence: cause.entries, since: cause.since,
                ask: Text(
                    nl: "Wanneer is het niet meer goed genoeg? Wat doen jullie dan, en wie doet dat?",
                    en: "When is it no longer good enough? What do you do then, and who does it?"),
                remedy: .work(.agreeScalingUp))
        ]
    }

    private static func undecided(in file: CaseFile) -> [Finding] {
        let ledger = file.dossier.ledger
        return file.dossier.undecidedTriggers.compactMap { met in
            let isDecidedLater = file.dossier.triggersMet(of: met.data.scalingUp).contains {
                $0.data.day >= met.data.day && !($0.data.decision ?? "").isEmpty
            }
            guard !isDecidedLater else { return nil }
            let day = met.data.day.short(from: file.today)
            return Finding(
                subjects: [met.id.id], names: [],
                matter: Text(
                    nl: "\(day.nl) was het moment om op te schalen, nog geen besluit",
                    en: "\(day.en) was the moment to scale up, no decision yet"),
                evidence: (Evidence(ledger[met.data.scalingUp]) + Evidence(met)).entries, since: met.data.day,
                ask: Text(
                    nl: "Wat jullie afspraken, is gebeurd. Wat besluiten jullie nu?",
                    en: "What you agreed on has happened. What do you decide now?"),
                remedy: .work(.decide(met.id)))
        }
    }
}
