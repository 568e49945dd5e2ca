/// Help that becomes less while it is not clear who stays, who watches, who warns and who reports (report 3.2).
///
/// It speaks for what was agreed last about scaling down, when one of the four roles is empty, or its holder stopped or
/// stops within the team's term for aftercare; it is resolved by four names of people who stay.
public enum ScalingDownRoles: Check {
    public static let row = 47
    public static let word = "scaling-down-roles"
    public static let reads: [any EventKind.Type] = [Involvement.self, Member.self, ScalingDown.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Spreek bij afschalen af wie blijft, wie op de veiligheid let, wie waarschuwt en wie zo nodig meldt.",
            en: "When scaling down, agree who stays, who watches over safety, who warns and who reports if needed."),
        why: Text(
            nl: "Zonder die namen rekent ieder op de ander, en wordt een gezin losgelaten.",
            en: "Without those names everyone counts on the others, and a family is let go."),
        speaks: Text(
            nl:
                "Als jullie afschaalden en een van de vier namen ontbreekt, of van iemand is die stopte of binnenkort stopt.",
            en:
                "When you scaled down and one of the four names is missing, or is that of somebody who stopped or soon stops."
        ),
        resolved: Text(
            nl: "Als er vier namen staan van mensen die blijven. Eén naam mag er meer dan één keer staan.",
            en: "Once there are four names of people who stay. One person may be more than one of them."),
        paragraph: Text(nl: "paragraaf 3.2", en: "section 3.2"), question: .whoLeads, nature: .gap,
        occasion: .afterEvent)

    public static func findings(in file: CaseFile) -> [Finding] {
        file.standingScalingsDown.compactMap { down in
            let roles = roles(of: down.data)
            let empty = roles.filter { $0.holder == nil }.map(\.name)
            let gone = roles.compactMap { role in role.holder.flatMap { leaving($0, in: file) } }
            let lacks = [missing(empty), stopping(gone)].compactMap { $0 }
            guard !lacks.isEmpty else { return nil }
            return Finding(
                subjects: [down.id.id], names: [], matter: Text.joined(lacks, by: ", "),
                evidence: (Evidence(down) + Evidence(gone)).entries, since: down.data.day,
                ask: Text(
                    nl: "Wie blijft, wie let op, wie waarschuwt en wie meldt zo nodig bij Veilig Thuis?",
                    en: "Who stays, who watches, who warns and who reports to Veilig Thuis if needed?"),
                remedy: .work(.completeScalingDown(down.id)))
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text {
        Text(nl: "Afschalen: ", en: "Scaling down: ") + Text.folding(findings)
    }

    private static func roles(of down: ScalingDown) -> [(name: Text, holder: Professional?)] {
        [
            (Text(nl: "blijft", en: "stays"), down.stays), (Text(nl: "oplet", en: "watches"), down.watches),
            (Text(nl: "waarschuwt", en: "warns"), down.warns), (Text(nl: "meldt", en: "reports"), down.reports),
        ]
    }

    private static func missing(_ roles: [Text]) -> Text? {
        guard !roles.isEmpty else { return nil }
        let (nl, en) = (Text.list(roles.map(\.nl)).nl, Text.list(roles.map(\.en)).en)
        return Text(nl: "niet afgesproken wie \(nl)", en: "not agreed who \(en)")
    }

    private static func stopping(_ leaving: [Known<Involvement>]) -> Text? {
        guard !leaving.isEmpty else { return nil }
        let names = Text.list(leaving.map(\.data.professional.name.short).withoutRepeats)
        return Text(nl: "\(names.nl) stopt zelf", en: "\(names.en) stops too")
    }

    /// The last involvement of a holder who stopped or stops within the team's term; nothing for who stays, or was never
    /// recorded as involved.
    private static func leaving(_ holder: Professional, in file: CaseFile) -> Known<Involvement>? {
        let all = file.dossier.involvements.filter { $0.data.professional.isSame(as: holder) }
        let term = file.today.advanced(by: file.terms.aftercareDays)
        guard !all.contains(where: { $0.data.until.map { $0.latest > term } ?? true }) else { return nil }
        return all.max { ($0.day, $0.provenance.place) < ($1.day, $1.provenance.place) }
    }
}

extension CaseFile {
    /// What was agreed about scaling down, in order of the days, without what a later one for the same children replaced.
    fileprivate var standingScalingsDown: [Known<ScalingDown>] {
        var replaced: Set<Reference<Member>> = []
        var isAllReplaced = false
        return dossier.scalingsDown.filter { down in
            let children = Set(down.data.children.map(dossier.ledger.identity))
            let isReplaced = isAllReplaced || (!children.isEmpty && children.isSubset(of: replaced))
            if children.isEmpty { isAllReplaced = true } else { replaced.formUnion(children) }
            return !isReplaced
        }.reversed()
    }
}
