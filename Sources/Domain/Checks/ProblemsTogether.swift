/// Problems of parents that weigh more together than apart: an intellectual disability, mental health problems, an addiction,
/// and help that is kept off (report 1.2.3: *combinatie van problematiek*).
///
/// It speaks when two or more different ones of these are open for the caretakers of a family with children, and lists them
/// without weight or sum. It is resolved by a joint weighing, for one of these parents, since the newest was recorded.
public enum ProblemsTogether: Check {
    public static let row = 17
    public static let word = "problems-together"
    public static let reads: [any EventKind.Type] = [
        Burden.self, HelpOffer.self, HelpResponse.self, Member.self, Problem.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Weeg problemen van ouders ook samen: een beperking, psychische problemen, verslaving, hulp afhouden.",
            en:
                "Weigh parents’ problems together too: a disability, mental health, addiction, keeping help off."),
        why: Text(
            nl: "Elk probleem werd apart bekeken. Samen vragen ze meer van ouders dan elk afzonderlijk.",
            en: "Each problem was looked at apart. Together they ask more of parents than each by itself."),
        speaks: Text(
            nl:
                "Als er bij de ouders samen twee of meer van deze spelen, en daarna niet samen is gewogen. Daarvoor moet bij een probleem de soort zijn ingevuld.",
            en:
                "When two or more of these are there among the parents, and nobody weighed together since. The kind of the problem must be filled in for that."
        ),
        resolved: Text(
            nl: "Als wie er voor de kinderen is en wie er voor de ouders is samen wegen wat zij aankunnen.",
            en: "Once those there for the children and for the parents weigh together what they can bear."),
        paragraph: Text(nl: "paragraaf 1.2.3", en: "section 1.2.3"), question: .solvable, nature: .pattern,
        occasion: .betweenMeetings,
        doesNotShow: Text(
            nl: "Twee problemen zeggen niet dat ouders het niet aankunnen. Wat helpt, staat hier misschien niet.",
            en: "Two problems do not say that parents cannot manage. What helps them may not be written here."))

    public static func findings(in file: CaseFile) -> [Finding] {
        let parents = file.dossier.problemsOfCaretakers(on: file.today).map { parent, problems in
            (parent: parent, problems: problems.filter { $0.data.category?.word?.weighsOnParents ?? false })
        }.filter { !$0.problems.isEmpty }
        let problems = parents.flatMap(\.problems)
        let refusals = keptOff(parents.map(\.parent.id), in: file)
        let kinds = Set(problems.compactMap(\.data.category)).count
        guard kinds + (refusals.isEmpty ? 0 : 1) > 1,
            !parents.contains(where: { file.dossier.isWeighedJointly($0.parent.id, since: problems) })
        else { return [] }
        let names = parents.map(\.parent.data.name.given)
        let evidence = Evidence(problems) + Evidence(refusals)
        return [
            Finding(
                subjects: parents.map(\.parent.id.id), names: names,
                matter: Text(
                    nl: "meer problemen tegelijk, niet samen gewogen",
                    en: "several problems at once, not weighed together"),
                evidence: evidence.entries, since: evidence.since, ask: ask(Text.list(names)),
                remedy: .work(.weighBurden(parents[0].parent.id)))
        ]
    }

    /// The "no" of these parents to help with safety or parenting that still stands. With the partner beside them it may be
    /// the partner’s, and is left out.
    private static func keptOff(_ parents: [Reference<Member>], in file: CaseFile) -> [Known<HelpResponse>] {
        let ledger = file.dossier.ledger
        return file.dossier.standingRefusals.filter { refusal in
            let domain = file.dossier.domain(of: refusal)
            guard domain == .parenting || domain == .safety, refusal.data.partnerPresent != true else { return false }
            return refusal.data.who.map { who in parents.contains { ledger.same($0, who) } } ?? false
        }
    }

    private static func ask(_ names: Text) -> Text {
        Text(
            nl: "Wat vragen deze problemen samen van \(names.nl)? Wat betekent dat voor de kinderen?",
            en: "What do these problems together ask of \(names.en)? What does that mean for the children?")
    }
}

extension ProblemCategory {
    /// One of those that the report names for parents; behaviour is a child’s.
    fileprivate var weighsOnParents: Bool { self != .behaviour }
}
