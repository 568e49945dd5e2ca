/// Forms of keeping help at a distance, listed together: each is easily missed by itself, most of all when help that does not
/// threaten is accepted (report 4.3).
///
/// It speaks when help with money, housing or work was accepted while help with parenting or safety was not, and when two
/// other forms stand in the file. Help that did not come is no form of it, and neither is denying violence. It is resolved
/// by a condition, a moment to scale up or a decision recorded after the last of them.
public enum FormsOfAvoidance: Check {
    public static let row = 65
    public static let word = "forms-of-avoidance"
    public static let reads: [any EventKind.Type] = [
        Condition.self, ContactAttempt.self, HelpOffer.self, HelpResponse.self, Member.self, Move.self,
        ProtectionStep.self, ScalingUp.self, TriggerMet.self, VeiligThuisEvent.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Ken de vormen waarin hulp wordt afgehouden, en leg ze naast elkaar.",
            en: "Know the ways in which help is kept away, and put them side by side."),
        why: Text(
            nl:
                "Wie alleen hulp aanneemt die niet bedreigend voelt, lijkt mee te werken. Dat stelde ten onrechte gerust.",
            en:
                "Those who only take help that does not feel threatening seem to cooperate. That wrongly put people at ease."
        ),
        speaks: Text(
            nl:
                "Bij een ja tegen hulp met geld, wonen of werk en een nee tegen hulp bij opvoeden of veiligheid. En bij twee andere vormen: nee tegen hulp of hulp gestopt, nee met de partner erbij, afspraken afgezegd, verhuizen, van school wisselen.",
            en:
                "With a yes to help with money, housing or work and a no to help with parenting or safety. And with two other forms: help refused or stopped, a no with the partner present, appointments called off, moving house, changing school."
        ),
        resolved: Text(
            nl:
                "Als jullie daarna een voorwaarde stellen, afspreken wanneer jullie opschalen, of een besluit vastleggen.",
            en: "Once you set a condition after that, agree when to scale up, or record a decision."),
        paragraph: Text(nl: "paragraaf 4.3", en: "section 4.3"), question: .solvable, nature: .pattern,
        occasion: .afterEvent,
        doesNotShow: Text(
            nl:
                "De hulp kan ook niet gepast hebben. Iemand kan moe zijn van hulp, bang zijn de kinderen te verliezen, of bang zijn voor de partner.",
            en:
                "The help may also not have fitted. Somebody can be tired of help, fear losing the children, or fear the partner."
        ))

    public static func findings(in file: CaseFile) -> [Finding] {
        let avoidance = Avoidance(in: file)
        let found = avoidance.selective.map { selective($0, in: file) } + others(avoidance.forms, in: file)
        return found.filter { $0.evidence.last.map { !file.isWeighedAnew(since: $0) } ?? false }.map(\.finding)
    }

    private struct Found {
        let finding: Finding
        let evidence: Evidence
    }

    private static func selective(_ found: Avoidance.Selective, in file: CaseFile) -> Found {
        let (yes, no) = (found.yesDay.short(from: file.today), found.noDay.short(from: file.today))
        let finding = Finding(
            subjects: found.who.map { [$0.id] } ?? file.familySubject,
            names: found.who.map { [file.dossier.name(of: $0)] } ?? [],
            matter: Text(
                nl: "wel hulp met \(found.yes.label.nl) (\(yes.nl)), niet met \(found.no.label.nl) (\(no.nl))",
                en: "help with \(found.yes.label.en) (\(yes.en)), not with \(found.no.label.en) (\(no.en))"),
            evidence: found.evidence.entries, since: found.evidence.since,
            ask: Text(
                nl: "Welke hulp mag wel en welke niet, en waarom? Wat betekent dat voor de kinderen?",
                en: "Which help is welcome and which is not, and why? What does that mean for the children?"),
            remedy: .work(.setCondition))
        return Found(finding: finding, evidence: found.evidence)
    }

    private static func others(_ forms: [Avoidance.Form], in file: CaseFile) -> [Found] {
        guard forms.count > 1 else { return [] }
        let evidence = forms.map(\.evidence).reduce(Evidence(), +)
        let finding = Finding(
            subjects: file.familySubject, names: [], matter: Text.joined(forms.map(\.words), by: ", "),
            evidence: evidence.entries, since: evidence.since,
            ask: Text(
                nl: "Wat zien jullie hierin samen? Wie heeft nog contact, en wie praat met ieder apart?",
                en: "What do you see in this together? Who still has contact, and who speaks with each of them alone?"),
            remedy: .work(.setCondition))
        return [Found(finding: finding, evidence: evidence)]
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }
}
