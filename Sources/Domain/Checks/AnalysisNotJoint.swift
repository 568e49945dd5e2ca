/// An organisation that is involved and had no part in what the table said about the whole picture (report 2.1: *volledige
/// en gezamenlijke probleemanalyse*).
///
/// The joint analysis is the last answer to question 2. It speaks for each organisation that was involved by then and still
/// is, of which nobody was at that discussion and nobody recorded anything in the team's term before it, nor since. It is
/// resolved when somebody of it is there the next time, or records what he or she sees.
public enum AnalysisNotJoint: Check {
    public static let row = 33
    public static let word = "analysis-not-joint"
    public static let reads: [any EventKind.Type] =
        [Answer.self, Closing.self, Discussion.self, Involvement.self] + NoContribution.reads
    public static let norm = Norm(
        demand: Text(
            nl: "Wat er speelt, zoeken jullie samen uit: alle organisaties die betrokken zijn.",
            en: "You work out together what is going on: every organisation that is involved."),
        why: Text(
            nl: "Ieder kende een stuk. Niemand legde de stukken naast elkaar.",
            en: "Each knew a part. Nobody laid the parts side by side."),
        speaks: Text(
            nl:
                "Als vraag 2 beantwoord is en een organisatie die toen al betrokken was, er niet bij was en in jullie termijn ervoor en daarna niets vastlegde.",
            en:
                "When question 2 was answered and an organisation that was involved by then was not there, and recorded nothing within your term before it or since."
        ),
        resolved: Text(
            nl: "Als iemand van die organisatie erbij is als jullie vraag 2 weer beantwoorden, of zelf iets vastlegt.",
            en: "Once somebody of it is there when you answer question 2 again, or records something."),
        paragraph: Text(nl: "paragraaf 2.1", en: "section 2.1"), question: .wholePicture, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let dossier = file.dossier
        let closed = dossier.discussions.filter { dossier.closing(of: $0.id) != nil }
        guard
            let (talk, answer) = closed.lazy.compactMap({ talk in
                dossier.answer(to: .wholePicture, in: talk.id).map { (talk, $0) }
            }).first(where: { $0.1.data.leftOpen == nil })
        else { return [] }
        let since = talk.data.day.advanced(by: -file.terms.lookBackDays)
        let heard = Contributors(since: since, present: [talk], in: dossier)
        let involved = dossier.involvements(on: file.today).filter {
            $0.day <= talk.data.day && $0.provenance.at.day <= talk.data.day
        }
        return Dictionary(grouping: involved) { $0.data.professional.organisation }
            .filter { name, people in !name.isEmpty && !people.contains { heard.contains($0.data.professional) } }
            .sorted { $0.key < $1.key }
            .map { finding($0.key, $0.value, answer) }
    }

    private static func finding(
        _ organisation: String, _ people: [Known<Involvement>], _ answer: Known<Answer>
    ) -> Finding {
        let isHidden = people.contains(where: \.hasConfidentialReading)
        let shown = isHidden ? "▒" : organisation
        return Finding(
            subjects: people.map(\.id.id).sorted(), names: [shown],
            matter: Text(
                nl: "niet gehoord over wat er speelt", en: "not heard about what is going on"),
            evidence: (Evidence(people) + Evidence(answer)).entries, since: answer.provenance.at.day,
            ask: Text(
                nl: "Wat weet \(shown) wat hier nog niet op tafel ligt? Wie vraagt dat?",
                en: "What does \(shown) know that is not on the table yet? Who asks?"),
            remedy: .answer(.wholePicture))
    }
}
