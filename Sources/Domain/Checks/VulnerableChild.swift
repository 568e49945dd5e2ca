/// A child that is vulnerable itself, with a parent who has problems, while nobody weighed the two together (report 2.1:
/// children with an intellectual disability, psychological or behavioural problems are *extra kwetsbaar*).
///
/// It speaks for a child with an open health problem or one of a kind that makes vulnerable, beside a caretaker with an open
/// problem, once the family was discussed after both were recorded. It is resolved by a joint weighing since then for one of
/// these caretakers.
public enum VulnerableChild: Check {
    public static let row = 18
    public static let word = "vulnerable-child"
    public static let reads: [any EventKind.Type] = [Burden.self, Closing.self, Member.self, Problem.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Een kind dat zelf kwetsbaar is, heeft extra nodig. Weeg dat samen met wat de ouders aankunnen.",
            en: "A child that is vulnerable needs more. Weigh that together with what the parents can bear."),
        why: Text(
            nl:
                "Juist kinderen met een beperking of met problemen van zichzelf lopen gevaar als een ouder het zwaar heeft.",
            en: "Children with a disability or problems of their own are in most danger when a parent is overburdened."),
        speaks: Text(
            nl:
                "Bij een kind met een eigen probleem met gezondheid, gedrag of een beperking, als ook een ouder een open probleem heeft en daarna niet samen is gewogen.",
            en:
                "For a child with a problem of health, behaviour or a disability, when a parent has an open problem too and nobody weighed together since."
        ),
        resolved: Text(
            nl: "Als wie er voor het kind is en wie er voor de ouder is samen wegen wat de ouder aankan.",
            en: "Once those there for the child and for the parent weigh together what the parent can bear."),
        paragraph: Text(nl: "paragraaf 2.1", en: "section 2.1"), question: .whoWatches, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let parents = file.dossier.problemsOfCaretakers(on: file.today)
        guard let first = parents.first else { return [] }
        let ofParents = parents.flatMap(\.problems)
        let ledger = file.dossier.ledger
        return file.dossier.minors(on: file.today).compactMap { child in
            let own = file.dossier.problems(of: child.id, on: file.today).filter(\.data.makesVulnerable)
            let all = own + ofParents
            guard !own.isEmpty, all.allSatisfy({ file.isDiscussed(since: $0.provenance.place) }),
                !parents.contains(where: { file.dossier.isWeighedJointly($0.parent.id, since: own + $0.problems) })
            else { return nil }
            let name = child.data.name.given
            let parent = parents.first { child.data.isChild(of: $0.parent.id, in: ledger) } ?? first
            let evidence = Evidence(own) + Evidence(ofParents)
            return Finding(
                subjects: [child.id.id], names: [name],
                matter: Text(
                    nl: "zelf kwetsbaar, niet gewogen met wat ouders aankunnen",
                    en: "vulnerable, not weighed with what parents can bear"),
                evidence: evidence.entries, since: evidence.since,
                ask: Text(
                    nl: "Wat heeft \(name) extra nodig? Kunnen de ouders dat nu geven, en wie vult aan?",
                    en: "What more does \(name) need? Can the parents give that now, and who adds to it?"),
                remedy: .work(.weighBurden(parent.parent.id)))
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }
}

extension Problem {
    /// Whether a child with it is more vulnerable than others.
    fileprivate var makesVulnerable: Bool { category?.word != nil || domain == .health }
}

extension Member {
    fileprivate func isChild(of parent: Reference<Member>, in ledger: Ledger) -> Bool {
        parents.contains { ledger.same($0, parent) }
    }
}
