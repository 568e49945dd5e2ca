/// A life domain that was taken over from the family without a reason, or left to the family while the agreed line was
/// crossed (report ch. 5, question 4: *regie bij het gezin, overnemen als de veiligheid dat vraagt*).
///
/// It speaks for the newest word on each domain; it is resolved by the reason, and by a newer word on who has parenting or
/// safety in hand.
public enum DirectionWithoutGround: Check {
    public static let row = 69
    public static let word = "direction-without-ground"
    public static let reads: [any EventKind.Type] = [
        Member.self, OwnStrength.self, SafetyJudgement.self, TriggerMet.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl:
                "Laat het gezin zo lang mogelijk zelf beslissen. Neem over als de veiligheid dat vraagt, en zeg waarom.",
            en: "Let the family decide as long as possible. Take over when safety requires it, and say why."),
        why: Text(
            nl:
                "Zonder afspraak wie waarover beslist, blijft onveiligheid bestaan of verliest een gezin meer dan nodig is.",
            en: "Without agreeing who decides what, danger remains or a family loses more than is needed."),
        speaks: Text(
            nl:
                "Als een leefgebied is overgenomen zonder reden. En als opvoeden of veiligheid bij het gezin zelf ligt terwijl een kind niet veilig is, of het moment om op te schalen kwam.",
            en:
                "When a life domain was taken over without a reason. And when parenting or safety is left to the family itself while a child is not safe, or the moment to scale up came."
        ),
        resolved: Text(
            nl: "Als de reden erbij staat, en als jullie na dat moment opnieuw zeggen wie het regelt.",
            en: "Once the reason is added, and you say again after that moment who has it in hand."),
        paragraph: Text(nl: "hoofdstuk 5, vraag 4", en: "chapter 5, question 4"), question: .whoLeads, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        var seen: Set<EntryID> = []
        let newest = file.dossier.ledger.latestFirst(OwnStrength.self)
        let standing = Set(file.dossier.ownStrengths.values.map(\.entry))
        let strengths = newest.filter { standing.contains($0.entry) && seen.insert($0.entry).inserted }
        let breach = Breach(in: file)
        return strengths.compactMap { strength in
            taken(strength) ?? left(strength, breach, in: file)
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    private static func taken(_ strength: Known<OwnStrength>) -> Finding? {
        guard strength.data.direction == .takenOver, (strength.data.basis ?? "").isEmpty else { return nil }
        let domain = strength.data.domain.label
        return Finding(
            subjects: [strength.id.id], names: [],
            matter: Text(
                nl: "\(domain.nl): overgenomen, niet gezegd waarom", en: "\(domain.en): taken over, not said why"),
            evidence: [strength.entry], since: strength.data.day,
            ask: Text(
                nl: "Waarom is dit overgenomen, weet het gezin dat, en wanneer krijgen zij het terug?",
                en: "Why was this taken over, does the family know, and when do they get it back?"),
            remedy: .work(.recordStrength))
    }

    private static func left(_ strength: Known<OwnStrength>, _ breach: Breach, in file: CaseFile) -> Finding? {
        guard strength.data.direction == .family, !breach.evidence.isEmpty,
            strength.data.domain == .parenting || strength.data.domain == .safety
        else { return nil }
        let domain = strength.data.domain.label
        return Finding(
            subjects: [strength.id.id], names: [],
            matter: Text(nl: "\(domain.nl): bij het gezin, ", en: "\(domain.en): with the family, ") + breach.words,
            evidence: (Evidence(strength) + breach.evidence).entries, since: breach.evidence.since,
            ask: Text(
                nl: "Kan het gezin dit nu zelf? Wat nemen jullie over tot het weer veilig is?",
                en: "Can the family do this now? What do you take over until it is safe again?"),
            remedy: .work(.recordStrength))
    }

    /// What shows that the agreed line was crossed: a child that is not safe now, or a moment to scale up without a decision.
    private struct Breach {
        let evidence: Evidence
        let words: Text

        init(in file: CaseFile) {
            let unsafe = file.dossier.unsafeNow(on: file.today)
            evidence = Evidence(unsafe) + Evidence(file.dossier.undecidedTriggers)
            words =
                unsafe.isEmpty
                ? Text(nl: "terwijl het moment om op te schalen kwam", en: "while the moment to scale up came")
                : Text(nl: "terwijl een kind nu niet veilig is", en: "while a child is not safe now")
        }
    }
}
