/// Somebody who takes and refuses help alternately: one answer tells little, the row of them does (report 3.1).
///
/// It speaks from the second time that a yes was followed by a no, for each person by himself or herself; help that did
/// not come and help that was finished count as neither. It is resolved by a condition, a moment to scale up or a decision
/// that was recorded after the last no.
public enum HelpOnAndOff: Check {
    public static let row = 42
    public static let word = "help-on-and-off"
    public static let reads: [any EventKind.Type] = [
        Condition.self, HelpOffer.self, HelpResponse.self, Member.self, ProtectionStep.self, ScalingUp.self,
        TriggerMet.self, VeiligThuisEvent.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Afwisselend wel en geen hulp is een patroon. Leg de antwoorden naast elkaar.",
            en: "Help accepted and refused in turn is a pattern. Put the answers side by side."),
        why: Text(
            nl: "Elk ja stelde gerust. Zo bleef hulp te lang vrijblijvend.",
            en: "Each yes put people at ease. So help stayed without obligation for too long."),
        speaks: Text(
            nl:
                "Als iemand voor de tweede keer eerst ja zei tegen hulp en daarna nee zei, niet kwam of stopte. Hulp die er niet kwam, telt niet mee.",
            en:
                "When somebody for the second time first said yes to help and then said no, did not turn up or stopped. Help that did not come does not count."
        ),
        resolved: Text(
            nl:
                "Als jullie daarna een voorwaarde stellen, afspreken wanneer jullie opschalen, of een besluit vastleggen.",
            en: "Once you set a condition after that, agree when to scale up, or record a decision."),
        paragraph: Text(nl: "paragraaf 3.1", en: "section 3.1"), question: .solvable, nature: .pattern,
        occasion: .afterEvent,
        doesNotShow: Text(
            nl: "Het kan ook zijn dat de hulp niet paste, te veel vroeg, of dat iemand bang is voor wat ervan komt.",
            en: "It can also be that the help did not fit, asked too much, or that somebody fears what comes of it."))

    public static func findings(in file: CaseFile) -> [Finding] {
        patterns(in: file).filter { !file.isWeighedAnew(since: $0.last) }.map { pattern in
            Finding(
                subjects: pattern.who.map { [$0.id] } ?? file.familySubject,
                names: pattern.who.map { [file.dossier.name(of: $0)] } ?? [],
                matter: Text(
                    nl: "\(pattern.cycles) keer eerst ja tegen hulp, daarna nee",
                    en: "\(pattern.cycles) times yes to help, then no"),
                evidence: pattern.evidence.entries, since: pattern.evidence.since,
                ask: Text(
                    nl:
                        "Wat zien jullie als jullie de antwoorden naast elkaar leggen? Wat maakt dat het ja weer nee wordt?",
                    en: "What do you see when you put the answers side by side? What turns the yes into a no again?"),
                remedy: .work(.setCondition))
        }
    }

    private struct Pattern {
        let who: Reference<Member>?
        let cycles: Int
        let evidence: Evidence
        let last: Place
    }

    private static func patterns(in file: CaseFile) -> [Pattern] {
        let ledger = file.dossier.ledger
        var people: [Reference<Member>?] = []
        var answers: [Reference<Member>?: [Known<HelpResponse>]] = [:]
        for answer in file.dossier.helpAnswers where answer.data.isYes || answer.data.isNo {
            let who = answer.data.who.map(ledger.identity)
            if answers[who] == nil { people.append(who) }
            answers[who, default: []].append(answer)
        }
        return people.compactMap { who in
            let row = Array((answers[who] ?? []).drop { !$0.data.isYes })
            let cycles = zip(row, row.dropFirst()).count { $0.data.isYes && $1.data.isNo }
            let evidence = Evidence(row)
            guard cycles >= 2, let last = evidence.last else { return nil }
            return Pattern(who: who, cycles: cycles, evidence: evidence, last: last)
        }
    }
}
