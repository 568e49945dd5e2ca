/// A discussion that looked back without a new judgement of the children or a choice how to go on (report ch. 5, question 5:
/// *nieuwe risicotaxaties en keuzes*).
///
/// It speaks after the second closed discussion and later ones, for each child whom nobody judged since the one before, and
/// for the family when nothing was agreed in it; it is resolved by a judgement and by an agreement.
public enum LookBackWithoutJudgement: Check {
    public static let row = 75
    public static let word = "look-back-without-judgement"
    public static let reads: [any EventKind.Type] = [
        Agreement.self, Appraisal.self, Closing.self, Condition.self, Discussion.self, HelpReviewed.self, Member.self,
        SafetyJudgement.self, ScalingDown.self, ScalingUp.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Beoordeel bij het terugkijken opnieuw of elk kind veilig is, en kies hoe jullie verdergaan.",
            en: "When you look back, judge again whether each child is safe, and choose how you go on."),
        why: Text(
            nl: "Zonder nieuw oordeel en keuze blijft terugkijken praten, en gaat alles door zoals het was.",
            en: "Without a new judgement and choice looking back is only talk, and all goes on as it was."),
        speaks: Text(
            nl:
                "Na een bespreking waarin jullie terugkeken, bij elk kind zonder oordeel sinds de vorige, en als er niets is afgesproken.",
            en:
                "After a discussion in which you looked back, for each child without a judgement since the one before, and when nothing was agreed."
        ),
        resolved: Text(
            nl: "Als iemand het kind beoordeelt of een taxatie doet, en jullie vastleggen hoe het verdergaat.",
            en: "Once somebody judges the child or makes an appraisal, and you record how to go on."),
        paragraph: Text(nl: "hoofdstuk 5, vraag 5", en: "chapter 5, question 5"), question: .lookBack, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let closed = file.dossier.discussions.filter { file.dossier.closing(of: $0.id) != nil }
        guard closed.count > 1 else { return [] }
        return notJudged(closed[0], since: closed[1].data.day, in: file) + noChoice(closed[0], in: file)
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    private static func notJudged(_ last: Known<Discussion>, since before: Day, in file: CaseFile) -> [Finding] {
        file.dossier.minors(on: file.today).filter { !$0.data.isUnborn }.compactMap { child in
            let judgements = file.dossier.judgements(of: child.id)
            let appraisals = file.dossier.appraisals(of: child.id)
            guard !judgements.contains(where: { $0.data.day > before }),
                !appraisals.contains(where: { $0.data.day > before })
            else { return nil }
            let name = child.data.name.given
            return Finding(
                subjects: [child.id.id], names: [name],
                matter: Text(nl: "teruggekeken zonder nieuw oordeel", en: "looked back without a new judgement"),
                evidence: (Evidence(judgements.first) + Evidence(last)).entries, since: last.data.day,
                ask: Text(
                    nl: "Is \(name) nu veilig, anders dan bij het vorige overleg? Hoe weten jullie dat?",
                    en: "Is \(name) safe now? Is that different from last time? How do you know?"),
                remedy: .judgeSafety(child: child.id))
        }
    }

    private static func noChoice(_ last: Known<Discussion>, in file: CaseFile) -> [Finding] {
        let ledger = file.dossier.ledger
        func isThere<Kind>(_ kind: Kind.Type, _ path: (Kind) -> Reference<Discussion>?) -> Bool where Kind: EventKind {
            ledger.known(kind).contains { path($0.data).map { ledger.same($0, last.id) } ?? false }
        }
        let isChosen = ledger.known(HelpReviewed.self).contains { review in
            review.data.choice != nil
                && (review.data.day == last.data.day
                    || review.data.discussion.map { ledger.same($0, last.id) } ?? false)
        }
        guard !isChosen, !isThere(Agreement.self, \.discussion), !isThere(ScalingUp.self, \.discussion),
            !isThere(ScalingDown.self, \.discussion), !isThere(Condition.self, \.discussion)
        else { return [] }
        return [
            Finding(
                subjects: [last.id.id], names: [],
                matter: Text(
                    nl: "teruggekeken zonder af te spreken hoe verder", en: "looked back without agreeing how to go on"),
                evidence: [last.entry], since: last.data.day,
                ask: Text(
                    nl: "Gaat het door zo, wordt het anders, meer of minder? Wie doet wat?",
                    en: "Does it go on like this, will it be different, more or less? Who does what?"),
                remedy: .agree(.lookBack))
        ]
    }
}
