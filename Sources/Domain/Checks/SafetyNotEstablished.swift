/// A child of whom nobody can say that it is safe now and how they know (report ch. 5, question 1; 2.3).
///
/// One sound judgement is enough: with a basis that is not only hearsay, newer than the last worry about the child, a
/// caretaker or the family, and within the team's own term. It is resolved by such a judgement, "no" included. An unborn
/// child is left out: nobody can have seen it.
public enum SafetyNotEstablished: Check {
    public static let row = 7
    public static let word = "safety-not-established"
    public static let reads: [any EventKind.Type] = [Member.self, SafetyJudgement.self, Signal.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Van elk kind kunnen jullie zeggen of het nu veilig is, en hoe jullie dat weten.",
            en: "For each child you can say whether they are safe now, and how you know."),
        why: Text(
            nl: "Een oordeel van vroeger, of alleen van horen zeggen, zegt niet hoe het nu is.",
            en: "A judgement from before, or from hearsay only, does not say how things are now."),
        speaks: Text(
            nl:
                "Bij elk kind zonder één oordeel dat telt: met een ja of nee, met uitleg, niet alleen van horen zeggen, nieuwer dan de laatste zorg over het kind, een ouder of het gezin, en binnen jullie termijn.",
            en:
                "For each child without one judgement that holds: a yes or no, with a basis, not from hearsay only, newer than the last worry about the child, a parent or the family, and within your term."
        ),
        resolved: Text(
            nl: "Als één van jullie zo’n oordeel geeft. Ook een nee telt: dan gaat het verder bij ‘nu onveilig’.",
            en: "Once one of you gives such a judgement. A no counts too: it goes on under ‘not safe now’."),
        paragraph: Text(nl: "hoofdstuk 5, vraag 1, en paragraaf 2.3", en: "chapter 5, question 1, and section 2.3"),
        question: .whoWatches, nature: .gap, occasion: .always)

    public static func findings(in file: CaseFile) -> [Finding] {
        file.dossier.minors(on: file.today).filter { !$0.data.isUnborn }.compactMap { child in
            let name = child.data.name.given
            return gap(for: child, in: file).map { gap in
                Finding(
                    subjects: [child.id.id], names: [name], matter: gap.matter, evidence: gap.evidence.entries,
                    since: gap.since,
                    ask: Text(
                        nl: "Is \(name) nu veilig? Hoe weet u dat: wat zag of hoorde u zelf?",
                        en: "Is \(name) safe now? How do you know: what did you see or hear yourself?"),
                    remedy: .judgeSafety(child: child.id))
            }
        }
    }

    private struct Gap {
        let matter: Text
        let evidence: Evidence
        let since: Day?
    }

    private static func gap(for child: Known<Member>, in file: CaseFile) -> Gap? {
        let standing = file.dossier.standingJudgements(of: child.id)
        guard !standing.isEmpty else {
            return Gap(
                matter: Text(nl: "nu veilig? nog niet gezegd", en: "safe now? not said yet"),
                evidence: Evidence(child), since: file.dossier.inFileSince(child.id))
        }
        let worries = file.dossier.worriesBearing(on: child.id)
        let flaws = standing.map { flaw(in: $0, worries, file) }
        guard let newest = flaws.first, let flaw = newest, flaws.allSatisfy({ $0 != nil }) else { return nil }
        return Gap(matter: flaw.matter, evidence: Evidence(standing) + flaw.evidence, since: flaw.since)
    }

    /// What keeps a judgement from being enough; nothing when it is sound.
    private static func flaw(in judgement: Known<SafetyJudgement>, _ worries: [Known<Signal>], _ file: CaseFile)
        -> Gap?
    {
        let data = judgement.data
        if data.answer == .unknown {
            return Gap(
                matter: Text(nl: "nu veilig? dat weten we niet", en: "safe now? we do not know"), evidence: Evidence(),
                since: data.day)
        }
        if let worry = worries.last(where: { isNewer($0, than: judgement) }) {
            return Gap(
                matter: Text(nl: "oordeel ouder dan de laatste zorg", en: "judged before the last worry"),
                evidence: Evidence(worry), since: worry.day)
        }
        if data.day.advanced(by: file.terms.safetyJudgementDays) < file.today {
            return Gap(
                matter: Text(nl: "oordeel ouder dan jullie termijn", en: "judged longer ago than your term"),
                evidence: Evidence(), since: data.day.advanced(by: file.terms.safetyJudgementDays))
        }
        if data.basisKinds.isEmpty && (data.basis ?? "").isEmpty {
            return Gap(
                matter: Text(nl: "nu veilig? niet gezegd hoe jullie dat weten", en: "safe now? not said how you know"),
                evidence: Evidence(), since: data.day)
        }
        guard !data.basisKinds.isEmpty, data.basisKinds.allSatisfy({ $0.word?.isSecondHand ?? false }) else {
            return nil
        }
        return Gap(
            matter: Text(nl: "nu veilig? alleen van horen zeggen", en: "safe now? from hearsay only"),
            evidence: Evidence(), since: data.day)
    }

    /// Seen after the judgement, or not yet recorded when it was.
    private static func isNewer(_ worry: Known<Signal>, than judgement: Known<SafetyJudgement>) -> Bool {
        worry.day > judgement.data.day
            || worry.provenance.at.day > max(judgement.data.day, judgement.provenance.at.day)
    }
}

extension JudgementBasis {
    fileprivate var isSecondHand: Bool {
        switch self {
        case .parentSaid, .colleagueSaid: true
        case .ownObservation, .childSaid: false
        }
    }
}
