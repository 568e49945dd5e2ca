/// A family in which help is kept at a distance, while nobody thought of setting conditions (report 3.1: *drang*).
///
/// It speaks where help is taken and refused alternately, or several forms of keeping it off stand in the file; it is
/// resolved by a condition, and does not speak under a measure.
public enum PressureNotConsidered: Check {
    public static let row = 44
    public static let word = "pressure-not-considered"
    public static let reads: [any EventKind.Type] = [
        Condition.self, ContactAttempt.self, HelpOffer.self, HelpResponse.self, Move.self, ProtectionStep.self,
        ScalingUp.self, VeiligThuisEvent.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Houdt een gezin hulp af, bespreek dan of jullie voorwaarden stellen (drang).",
            en: "If a family keeps help away, discuss whether to set conditions (drang)."),
        why: Text(
            nl:
                "Met een voorwaarde wordt het moeilijker om hulp te weigeren of alleen te kiezen wat uitkomt. Bijvoorbeeld: budgetbeheer als er ook andere hulp mag komen.",
            en:
                "A condition makes it harder to refuse help or to take only what suits. For instance: money management if other help is let in as well."
        ),
        speaks: Text(
            nl:
                "Als hulp afwisselend ja en nee krijgt of op meer manieren wordt afgehouden, en er geen voorwaarde is gesteld.",
            en: "When help gets yes and no in turn or is kept away in several ways, and no condition was set."),
        resolved: Text(
            nl: "Als er een voorwaarde staat. Past drang hier niet, zet dit punt dan opzij met de reden.",
            en: "Once there is a condition. If drang does not fit here, set this point aside with the reason."),
        paragraph: Text(nl: "paragraaf 3.1", en: "section 3.1"), question: .whoLeads, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        guard !file.hasCondition, file.dossier.legalFrame(on: file.today) != .known(.compulsory) else { return [] }
        let patterns = HelpOnAndOff.findings(in: file) + FormsOfAvoidance.findings(in: file)
        guard !patterns.isEmpty else { return [] }
        var seen: Set<EntryID> = []
        return [
            Finding(
                subjects: file.familySubject, names: [],
                matter: Text(
                    nl: "geen voorwaarden gesteld nu hulp wordt afgehouden",
                    en: "no conditions set now that help is kept away"),
                evidence: patterns.flatMap(\.evidence).filter { seen.insert($0).inserted },
                since: patterns.compactMap(\.since).min(),
                ask: Text(
                    nl: "Welke voorwaarde kunnen jullie stellen, wie doet dat, en wat volgt er anders?",
                    en: "Which condition can you set, who does it, and what follows otherwise?"),
                remedy: .work(.setCondition))
        ]
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }
}
