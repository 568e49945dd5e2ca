/// Voluntary help while there are worries about safety, and no conditions in writing (report 3.1: *vrijwillig is niet
/// vrijblijvend*).
///
/// It speaks where somebody is involved, no measure holds, and there was such a worry in the last year; it is resolved by a
/// condition that is still in force.
public enum HelpWithoutConditions: Check {
    public static let row = 40
    public static let word = "help-without-conditions"
    public static let reads: [any EventKind.Type] = [
        Condition.self, Involvement.self, LegalFrame.self, Member.self, SafetyJudgement.self, Signal.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Vrijwillig is niet vrijblijvend: zet op papier wat er moet gebeuren en wat er anders volgt.",
            en: "Voluntary does not mean without obligation: write down what must be done and what follows otherwise."),
        why: Text(
            nl: "Dat er vrijwillige hulp was, stelde gerust, ook als kinderen gevaar liepen.",
            en: "That there was voluntary help put people at ease, also when children were at risk."),
        speaks: Text(
            nl:
                "Als er vrijwillig hulp is en er in het laatste jaar zorgen over de veiligheid waren, of iemand een kind niet veilig noemt, zonder één voorwaarde.",
            en:
                "When help is voluntary and there were worries about safety in the last year, or somebody calls a child not safe, without one condition."
        ),
        resolved: Text(
            nl: "Als er een voorwaarde staat die nog geldt, met wat er anders volgt.",
            en: "Once there is a condition still in force, with what follows otherwise."),
        paragraph: Text(nl: "paragraaf 3.1", en: "section 3.1"), question: .whoLeads, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let dossier = file.dossier
        guard dossier.legalFrame(on: file.today) != .known(.compulsory), !dossier.minors(on: file.today).isEmpty,
            !dossier.involvements(on: file.today).isEmpty,
            !file.hasCondition
        else { return [] }
        let cause = file.safetyCause(since: file.today.adding(months: -12))
        guard !cause.isEmpty else { return [] }
        return [
            Finding(
                subjects: file.familySubject, names: [],
                matter: Text(
                    nl: "vrijwillige hulp bij zorgen over veiligheid, zonder voorwaarden",
                    en: "voluntary help with worries about safety, without conditions"),
                evidence: cause.entries, since: cause.since,
                ask: Text(
                    nl: "Wat moet er gebeuren, vóór wanneer, en wat volgt er anders? Weten de ouders dat?",
                    en: "What must be done, by when, and what follows otherwise? Do the parents know?"),
                remedy: .work(.setCondition))
        ]
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }
}
