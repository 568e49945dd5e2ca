/// A family for which nobody fixed when to look back, or the date went by (report ch. 5, question 5).
///
/// It speaks when no date was ever agreed, when the last discussion was closed without a new one, when the date has
/// passed, and when the next date is further away than the interval that was agreed; it is resolved by a new date.
public enum LookBackNotFixed: Check {
    public static let row = 73
    public static let word = "look-back-not-fixed"
    public static let reads: [any EventKind.Type] = [Closing.self, Discussion.self, LookBack.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Er staat vast wanneer jullie terugkijken, en hoe vaak.",
            en: "It is agreed when you look back, and how often."),
        why: Text(
            nl:
                "Zonder datum komt terugkijken er niet van. Dan gaat hulp door die niets oplost, of stopt hulp te vroeg.",
            en: "Without a date nobody looks back. Then help that solves nothing goes on, or help stops too soon."),
        speaks: Text(
            nl:
                "Als er geen datum is, als de datum voorbij is, als een bespreking sloot zonder nieuwe datum, of als de datum verder weg is dan afgesproken.",
            en:
                "When there is no date, when the date is past, when a discussion closed without a new date, or when the date is further away than agreed."
        ),
        resolved: Text(
            nl: "Als er een nieuwe datum is, binnen wat jullie afspraken.",
            en: "Once there is a new date, within what you agreed."),
        paragraph: Text(nl: "hoofdstuk 5, vraag 5", en: "chapter 5, question 5"), question: .lookBack, nature: .gap,
        occasion: .always)

    public static func findings(in file: CaseFile) -> [Finding] {
        guard let gap = gap(in: file) else { return [] }
        return [
            Finding(
                subjects: file.familySubject, names: [], matter: gap.matter,
                evidence: gap.evidence.or(file.openingEntry).entries, since: gap.since,
                ask: Text(
                    nl: "Wanneer kijken jullie samen terug, en hoe vaak daarna? Wie is daarbij?",
                    en: "When do you look back together, and how often after that? Who will be there?"),
                remedy: .agreeLookBack)
        ]
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text {
        Text(nl: "Terugkijken: ", en: "Looking back: ") + Text.folding(findings)
    }

    private struct Gap {
        let matter: Text
        let evidence: Evidence
        let since: Day?
    }

    private static func gap(in file: CaseFile) -> Gap? {
        let dossier = file.dossier
        let closed = dossier.lastClosedDiscussion
        guard let next = dossier.lookBack else {
            return Gap(
                matter: Text(nl: "niet afgesproken wanneer", en: "not agreed when"), evidence: Evidence(closed),
                since: closed?.data.day ?? dossier.family?.provenance.at.day)
        }
        if let closed, closed.data.day >= next.data.day, closed.provenance.place > next.provenance.place {
            let day = closed.data.day.short(from: file.today)
            return Gap(
                matter: Text(nl: "besproken \(day.nl), geen nieuwe datum", en: "discussed \(day.en), no new date"),
                evidence: Evidence(next) + Evidence(closed), since: closed.data.day)
        }
        if next.data.day < file.today {
            let day = next.data.day.short(from: file.today)
            return Gap(
                matter: Text(nl: "\(day.nl), te laat", en: "\(day.en), late"), evidence: Evidence(next),
                since: next.data.day)
        }
        return tooFar(next, in: file)
    }

    /// The next date lies further from the discussion that set it than the interval agreed last.
    private static func tooFar(_ next: Known<LookBack>, in file: CaseFile) -> Gap? {
        let dossier = file.dossier
        let agreed = dossier.ledger.known(LookBack.self).filter { $0.data.everyDays != nil }.max {
            $0.provenance.place < $1.provenance.place
        }
        guard let agreed, let days = agreed.data.everyDays else { return nil }
        let set = next.data.discussion.flatMap { dossier.ledger[$0]?.data.day } ?? next.provenance.at.day
        guard next.data.day > set.advanced(by: days) else { return nil }
        let day = next.data.day.short(from: file.today)
        return Gap(
            matter: Text(
                nl: "\(day.nl), later dan afgesproken: elke \(days) dagen",
                en: "\(day.en), later than every \(days) days as agreed"),
            evidence: Evidence(agreed) + Evidence(next), since: set.advanced(by: days))
    }
}
