/// A family that nobody asked who around it can help, or a helper with whom nothing was agreed (report ch. 5, question 2:
/// *sociaal netwerk, eigen kracht*; 2.1).
///
/// It speaks after a discussion was closed: then the question was on the table. "There is nobody", "the family does not want
/// it" and "not needed, because …" are answers.
public enum NetworkUnknown: Check {
    public static let row = 32
    public static let word = "network-unknown"
    public static let reads: [any EventKind.Type] = [
        Closing.self, Discussion.self, Member.self, NetworkAsked.self, NetworkSupport.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Jullie weten wie uit familie of omgeving helpt, en wat er met hen is afgesproken.",
            en: "You know which relatives or friends help, and what was agreed with them."),
        why: Text(
            nl: "Een oma of buurvrouw kan veel doen. Maar op wie niets heeft afgesproken, kunnen jullie niet rekenen.",
            en: "A grandmother or neighbour can do much. But nobody can count on those with whom nothing was agreed."),
        speaks: Text(
            nl:
                "Na een bespreking, als niemand vroeg wie er kan helpen, of als met iemand die helpt niets is afgesproken.",
            en:
                "After a discussion, when nobody asked who can help, or when nothing was agreed with somebody who helps."
        ),
        resolved: Text(
            nl:
                "Als er staat wie helpt en wat is afgesproken, of wat het gezin antwoordde: niemand, liever niet, niet nodig.",
            en:
                "Once it says who helps and what was agreed, or what the family answered: nobody, rather not, not needed."
        ),
        paragraph: Text(nl: "paragraaf 2.1 en hoofdstuk 5, vraag 2", en: "section 2.1 and chapter 5, question 2"),
        question: .wholePicture, nature: .gap, occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        guard let closed = file.dossier.lastClosedDiscussion else { return [] }
        let helpers = file.dossier.network(on: file.today)
        if helpers.isEmpty { return [notAsked(closed, in: file)].compactMap { $0 } }
        return helpers.filter { ($0.data.agreed ?? "").isEmpty }.map { helper in
            let who = helper.data.person(in: file.dossier)
            return Finding(
                subjects: [helper.id.id], names: [who],
                matter: Text(nl: "helpt, maar er is niets afgesproken", en: "helps, but nothing was agreed"),
                evidence: [helper.entry], since: helper.data.since?.earliest ?? helper.provenance.at.day,
                ask: Text(
                    nl: "Wat kan \(who) doen, en wat is afgesproken als het niet gaat?",
                    en: "What can \(who) do, and what was agreed for when it does not work?"),
                remedy: .completeNetwork(helper.id))
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    private static func notAsked(_ closed: Known<Discussion>, in file: CaseFile) -> Finding? {
        guard file.dossier.networkAnswer == nil else { return nil }
        return Finding(
            subjects: file.familySubject, names: [],
            matter: Text(nl: "niet gevraagd wie uit de omgeving helpt", en: "not asked who around the family helps"),
            evidence: Evidence(closed).entries, since: file.dossier.discussions.last?.data.day,
            ask: Text(
                nl: "Op wie kan het gezin rekenen: familie, vrienden, buren? Wie vraagt het?",
                en: "On whom can the family count: relatives, friends, neighbours? Who asks?"), remedy: .askNetwork)
    }
}
