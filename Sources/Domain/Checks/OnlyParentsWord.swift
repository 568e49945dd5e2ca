/// A child of whom all that is known comes from the parents (report 2.3: *niet alleen informatie afkomstig van ouders*).
///
/// `SafetyNotEstablished` looks at the judgements that stand; this one at all that was said about the child in a year:
/// judgements, signals and conversations together. It speaks when somebody judged the child’s safety and each judgement
/// and signal came from a parent; it is resolved by anything seen, or heard from the child or somebody else.
public enum OnlyParentsWord: Check {
    public static let row = 20
    public static let word = "only-parents-word"
    public static let reads: [any EventKind.Type] = [Member.self, SafetyJudgement.self, Signal.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Hoe het met een kind gaat, hoort u niet alleen van de ouders.",
            en: "How a child is doing is not heard from the parents alone."),
        why: Text(
            nl: "Ouders vertelden dat het goed ging, en iedereen bouwde daarop verder.",
            en: "Parents said that all was well, and everyone built on that."),
        speaks: Text(
            nl: "Als iemand zei of een kind veilig is, en alles wat in een jaar is vastgelegd van een ouder komt.",
            en: "When somebody said whether a child is safe, and all that was recorded in a year comes from a parent."),
        resolved: Text(
            nl: "Als iemand het kind spreekt of ziet, of iets hoort van school of van iemand anders.",
            en: "Once somebody speaks with or sees the child, or hears something from school or somebody else."),
        paragraph: Text(nl: "paragraaf 2.3", en: "section 2.3"), question: .whoWatches, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let yearAgo = file.today.adding(months: -12)
        let seen = ChildrenSeen(file.dossier)
        return file.dossier.minors(on: file.today).compactMap { child in
            let judgements = file.dossier.standingJudgements(of: child.id).filter { $0.data.day >= yearAgo }
            guard !judgements.isEmpty, judgements.allSatisfy(\.data.isParentsWord),
                !seen.isSeen(child.id, from: yearAgo)
            else { return nil }
            let signals = file.dossier.signals(about: child.id).filter { $0.data.seen.latest >= yearAgo }
            guard signals.allSatisfy({ $0.data.source == .parent }) else { return nil }
            let evidence = Evidence(judgements) + Evidence(signals)
            let name = child.data.name.given
            return Finding(
                subjects: [child.id.id], names: [name],
                matter: Text(
                    nl: "alles wat we weten komt van de ouders", en: "all that we know comes from the parents"),
                evidence: evidence.entries, since: evidence.since,
                ask: Text(
                    nl: "Wie buiten het gezin ziet \(name), en wat vertelt die? Wie praat met \(name) zelf?",
                    en: "Who outside the family sees \(name), and what do they tell? Who speaks with \(name)?"),
                remedy: .recordConversation(child: child.id))
        }
    }
}

extension SafetyJudgement {
    fileprivate var isParentsWord: Bool { !basisKinds.isEmpty && basisKinds.allSatisfy { $0 == .parentSaid } }
}
