/// A child of whom only the physical safety was judged (report 1.1 and 2.3: *veiligheid breder opvatten*).
///
/// It speaks when the judgements that stand name what was looked at, and that is the physical side alone; it is resolved by a
/// judgement that looks at another side as well. A judgement that does not say what was looked at leaves it silent.
public enum SafetyOnlyPhysical: Check {
    public static let row = 25
    public static let word = "safety-only-physical"
    public static let reads: [any EventKind.Type] = [Member.self, SafetyJudgement.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Veilig is meer dan niet geslagen worden. Kijk ook naar verzorging, structuur en geborgenheid.",
            en: "Safe is more than not being hit. Look at care, structure and security too."),
        why: Text(
            nl: "Er werd gekeken naar blauwe plekken. Dat niemand de kinderen grenzen en houvast gaf, bleef ongezien.",
            en: "People looked for bruises. That nobody gave the children limits and a hold went unseen."),
        speaks: Text(
            nl: "Als bij de oordelen over een kind alleen lichamelijke veiligheid is aangevinkt.",
            en: "When only physical safety is ticked in the judgements about a child."),
        resolved: Text(
            nl: "Als iemand ook zegt hoe het is met een andere kant van veiligheid.",
            en: "Once somebody also says how another side of safety is."),
        paragraph: Text(nl: "paragraaf 1.1 en 2.3", en: "sections 1.1 and 2.3"), question: .whoWatches, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        file.dossier.minors(on: file.today).compactMap { child in
            let judgements = file.dossier.standingJudgements(of: child.id)
            guard !judgements.isEmpty, judgements.allSatisfy({ $0.data.aspects == [.known(.physical)] }) else {
                return nil
            }
            let evidence = Evidence(judgements)
            let name = child.data.name.given
            return Finding(
                subjects: [child.id.id], names: [name],
                matter: Text(
                    nl: "alleen naar lichamelijke veiligheid gekeken", en: "only physical safety was looked at"),
                evidence: evidence.entries, since: evidence.since,
                ask: Text(
                    nl: "Hoe is het met de verzorging van \(name), de structuur thuis, de geborgenheid?",
                    en: "How are the care for \(name), the structure at home, the security?"),
                remedy: .judgeSafety(child: child.id))
        }
    }
}
