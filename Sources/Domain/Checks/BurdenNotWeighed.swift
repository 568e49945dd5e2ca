/// A parent with problems for whom nobody weighed what he or she can bear, or only one side did (report 2.2: *draagkracht en
/// draaglast*).
///
/// It speaks for a caretaker with an open problem in a family with children, once the family was discussed since that was
/// recorded; it is resolved by a weighing of at least two people, one of whom is there for the children and one for the
/// adults.
public enum BurdenNotWeighed: Check {
    public static let row = 15
    public static let word = "burden-not-weighed"
    public static let reads: [any EventKind.Type] = [Burden.self, Closing.self, Member.self, Problem.self]
    public static let norm = Norm(
        demand: Text(
            nl:
                "Weeg samen wat een ouder aankan en wat er op die ouder afkomt: wie er voor de kinderen is met wie er voor de ouder is.",
            en:
                "Weigh together what a parent can bear and what rests on them: those there for the children with those there for the parent."
        ),
        why: Text(
            nl: "Ieder kende een deel. Zo wist niemand of de ouder de zorg voor de kinderen aankon.",
            en: "Each knew a part. So nobody knew whether the parent could bear the care for the children."),
        speaks: Text(
            nl:
                "Bij een ouder of partner met een open probleem, als het gezin daarna is besproken en er niet is gewogen, of door één kant.",
            en:
                "For a parent or partner with an open problem, once the family was discussed after that and nothing was weighed, or by one side."
        ),
        resolved: Text(
            nl: "Als iemand van de jeugdkant en iemand van de volwassenenkant het samen wegen.",
            en: "Once somebody from the youth side and somebody from the adult side weigh it together."),
        paragraph: Text(nl: "paragraaf 2.2", en: "section 2.2"), question: .whoWatches, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        file.dossier.problemsOfCaretakers(on: file.today).compactMap { parent, all in
            let problems = all.filter { file.isDiscussed(since: $0.provenance.place) }
            let burdens = file.dossier.burdens(of: parent.id)
            guard !problems.isEmpty, !burdens.contains(where: \.data.isJoint) else { return nil }
            let name = parent.data.name.given
            let evidence = Evidence(problems)
            return Finding(
                subjects: [parent.id.id], names: [name],
                matter: burdens.isEmpty
                    ? Text(
                        nl: "draagkracht en draaglast nog niet gewogen", en: "what they can bear is not weighed yet")
                    : Text(
                        nl: "draagkracht en draaglast door één kant gewogen",
                        en: "what they can bear is weighed by one side only"),
                evidence: (evidence + Evidence(burdens.first)).entries, since: evidence.since,
                ask: ask(name), remedy: .work(.weighBurden(parent.id)))
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    /// The same question for each check that a weighing resolves.
    static func ask(_ name: String) -> Text {
        Text(
            nl: "Wat kan \(name) aan, en wat komt er op \(name) af? Wat betekent dat voor de kinderen?",
            en: "What can \(name) bear, and what rests on \(name)? What does that mean for the children?")
    }
}
