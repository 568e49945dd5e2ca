/// A family with worries about safety and no norm that all share: when is it safe enough for the children (report 2.1)?
///
/// In none of the cases did professionals have a norm together. It speaks once a worry touches safety, or somebody does
/// not judge a child safe; it is resolved by a norm for each child that every professional involved now agreed to.
public enum NoSharedNorm: Check {
    public static let row = 8
    public static let word = "no-shared-norm"
    public static let reads: [any EventKind.Type] = [
        Involvement.self, Member.self, SafetyJudgement.self, SafetyNorm.self, Signal.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Spreek samen af wanneer het veilig genoeg is voor de kinderen.",
            en: "Agree together under which circumstances it is safe enough for the children."),
        why: Text(
            nl: "Zonder gezamenlijke norm trekt ieder een eigen grens, en schuift die grens telkens op.",
            en: "Without a shared norm everyone draws a line of their own, and that line keeps moving."),
        speaks: Text(
            nl:
                "Na een zorg over huiselijk geweld, mishandeling of verwaarlozing, na een melding, of als iemand een kind niet veilig noemt of het niet weet.",
            en:
                "After a worry about domestic violence, abuse or neglect, after a report, or when somebody calls a child not safe or does not know."
        ),
        resolved: Text(
            nl: "Als er voor elk kind een norm is waar ieder die nu betrokken is het mee eens is.",
            en: "Once there is a norm for each child that everyone involved now agrees to."),
        paragraph: Text(nl: "paragraaf 2.1", en: "section 2.1"), question: .whoWatches, nature: .gap,
        occasion: .afterEvent)

    public static func findings(in file: CaseFile) -> [Finding] {
        let cause = file.safetyCause()
        let children = file.dossier.minors(on: file.today)
        guard !cause.isEmpty, !children.isEmpty else { return [] }
        let norms = children.map { standingNorm(for: $0, in: file) }
        let without = zip(children, norms).filter { $0.1 == nil }.map(\.0)
        return missing(for: without, of: children, cause, in: file)
            + notAgreed(norms.compactMap { $0 }, cause, in: file)
    }

    /// The latest norm that is for this child, or for all of them.
    private static func standingNorm(for child: Known<Member>, in file: CaseFile) -> Known<SafetyNorm>? {
        let ledger = file.dossier.ledger
        return file.dossier.safetyNorms.first { norm in
            norm.data.children.isEmpty || norm.data.children.contains { ledger.same($0, child.id) }
        }
    }

    private static func missing(
        for without: [Known<Member>], of children: [Known<Member>], _ cause: Evidence, in file: CaseFile
    ) -> [Finding] {
        guard !without.isEmpty else { return [] }
        let isForAll = without.count == children.count
        return [
            Finding(
                subjects: isForAll ? file.familySubject : without.map(\.id.id),
                names: isForAll ? [] : without.map(\.data.name.given),
                matter: Text(
                    nl: "niet afgesproken wanneer het veilig genoeg is", en: "not agreed when it is safe enough"),
                evidence: cause.entries, since: cause.since, ask: ask, remedy: .agreeNorm)
        ]
    }

    private static func notAgreed(_ norms: [Known<SafetyNorm>], _ cause: Evidence, in file: CaseFile) -> [Finding] {
        var seen: Set<EntryID> = []
        return norms.filter { seen.insert($0.entry).inserted }.compactMap { norm in
            let others = file.dossier.involvements(on: file.today).filter { involvement in
                !norm.data.agreedBy.contains { $0.isSame(as: involvement.data.professional) }
            }
            guard !others.isEmpty else { return nil }
            return Finding(
                subjects: [norm.id.id], names: others.map(\.data.professional.name.short),
                matter: Text(
                    nl: "eens met ‘veilig genoeg’? niet vastgelegd", en: "agree with ‘safe enough’? not recorded"),
                evidence: (cause + Evidence(norm) + Evidence(others)).entries, since: norm.data.day,
                ask: Text(
                    nl: "“\(norm.data.text)”: is ieder het daarmee eens? Wie niet, en waarom?",
                    en: "“\(norm.data.text)”: does everyone agree? Who does not, and why?"), remedy: .agreeNorm)
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    private static let ask = Text(
        nl: "Wanneer is het voor de kinderen veilig genoeg? Wat moet er dan zo zijn, en wie is het daarmee eens?",
        en: "When is it safe enough for the children? What must be in place then, and who agrees?")
}
