/// Life domains that bear on the children’s safety and that nobody asked about (report 1.1 and ch. 5, question 2,
/// *leefgebieden*).
///
/// It is one line, never a form to fill: only parenting, health and safety count, and only once a worry touches the
/// children’s safety and the family was discussed. A picture, a problem or who has things in hand is an answer, and so are
/// "not needed" and "does not want to talk about it".
public enum DomainsNotAsked: Check {
    public static let row = 29
    public static let word = "domains-not-asked"
    public static let reads: [any EventKind.Type] = [
        Closing.self, Discussion.self, DomainPicture.self, Member.self, OwnStrength.self, Problem.self, Signal.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Jullie weten hoe het gaat op de leefgebieden die tellen voor de veiligheid van de kinderen.",
            en: "You know how things are on the life domains that matter for the children’s safety."),
        why: Text(
            nl: "Wat niemand vroeg, leek geen probleem. Vraag alleen wat nodig is: niet alles hoeft ingevuld.",
            en: "What nobody asked seemed to be no problem. Ask only what is needed: not all must be filled in."),
        speaks: Text(
            nl:
                "Na een zorg over veiligheid en een bespreking, als over opvoeden, gezondheid of veiligheid niets is vastgelegd of nog niets bekend is.",
            en:
                "After a worry about safety and a discussion, when nothing is recorded or known yet about parenting, health or safety."
        ),
        resolved: Text(
            nl: "Als er één antwoord is, ook ‘niet nodig’ of ‘wil er niet over praten’.",
            en: "Once there is one answer, ‘not needed’ or ‘does not want to talk about it’ included."),
        paragraph: Text(nl: "paragraaf 1.1 en hoofdstuk 5, vraag 2", en: "section 1.1 and chapter 5, question 2"),
        question: .wholePicture, nature: .gap, occasion: .betweenMeetings)

    /// The domains that bear on the children’s safety.
    static let counted: [LifeDomain] = [.parenting, .health, .safety]

    public static func findings(in file: CaseFile) -> [Finding] {
        let dossier = file.dossier
        guard dossier.lastClosedDiscussion != nil, let worry = dossier.safetyWorries.first,
            !dossier.minors(on: file.today).isEmpty
        else { return [] }
        let open = unknown(in: file)
        guard let first = open.first else { return [] }
        let words = Text(
            nl: Text.list(open.map(\.label.nl)).nl, en: Text.list(open.map(\.label.en)).en)
        return [
            Finding(
                subjects: file.familySubject, names: [],
                matter: Text(nl: "nog niet gevraagd of bekend: \(words.nl)", en: "not asked or known yet: \(words.en)"),
                evidence: (Evidence(worry) + Evidence(dossier.discussions.last)).entries,
                since: dossier.discussions.last?.data.day,
                ask: Text(
                    nl: "Wat moeten jullie hiervan weten voor de kinderen, en wie vraagt het?",
                    en: "What must you know of this for the children, and who asks?"), remedy: .askDomain(first))
        ]
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    /// Those of which nobody wrote anything down, or the last word is that it is not known.
    private static func unknown(in file: CaseFile) -> [LifeDomain] {
        let ledger = file.dossier.ledger
        let pictures = file.dossier.domainPictures.values.filter { $0.data.state.word != .unknown }.map(\.data.domain)
        let problems = ledger.known(Problem.self).map(\.data.domain)
        let strengths = ledger.known(OwnStrength.self).map(\.data.domain)
        let known = Set(pictures + problems + strengths)
        return counted.filter { !known.contains(.known($0)) }
    }
}
