/// Incidents that were denied one after the other while help was refused or stopped: each by itself explains little (report
/// 4.2, vignette: *ontkennen, onttrekken*).
///
/// It speaks from the second incident that was denied, or about which earlier words were taken back, with help that was
/// refused or stopped since; several reports of one incident are one. Denying violence is not avoiding care: who lives in
/// fear denies as well. It is resolved by one agreement on the newest and an earlier one, or by weighing anew.
public enum DenialAndWithdrawal: Check {
    public static let row = 63
    public static let word = "denial-and-withdrawal"
    public static let reads: [any EventKind.Type] = [
        Condition.self, HelpResponse.self, Involvement.self, ParentResponse.self, ProtectionStep.self, ScalingUp.self,
        Signal.self, TriggerMet.self, VeiligThuisEvent.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Leg ontkennen en het stoppen van hulp over de tijd naast elkaar, met elke nieuwe crisis.",
            en: "Put denial and the stopping of help over time side by side, with each new crisis."),
        why: Text(
            nl:
                "Ouders ontkenden telkens terwijl er een nieuwe crisis kwam, en stopten telkens met hulp. Niemand zag dat als patroon.",
            en:
                "Parents denied each time while a new crisis came, and stopped help each time. Nobody saw that as a pattern."
        ),
        speaks: Text(
            nl:
                "Als twee of meer gemelde incidenten zijn ontkend, of eerdere woorden zijn teruggenomen, en daarna nee is gezegd tegen hulp of hulp is gestopt. Meer meldingen van één incident tellen als één.",
            en:
                "When two or more reported incidents were denied, or earlier words were taken back, and help was refused or stopped since. More reports of one incident are one."
        ),
        resolved: Text(
            nl: "Als één afspraak de nieuwste melding noemt samen met een eerdere, of als jullie daarna opnieuw wegen.",
            en: "Once one agreement names the newest report together with an earlier one, or you then weigh again."
        ),
        paragraph: Text(nl: "paragraaf 4.2", en: "section 4.2"), question: .solvable, nature: .pattern,
        occasion: .afterEvent,
        doesNotShow: Text(
            nl: "Wie bang is voor een partner, of bang is de kinderen kwijt te raken, ontkent ook. Dat is geen onwil.",
            en: "Those who fear a partner, or fear losing the children, also deny. That is not unwillingness."))

    public static func findings(in file: CaseFile) -> [Finding] {
        let ledger = file.dossier.ledger
        let denials = ledger.latestFirst(ParentResponse.self).reversed().filter { $0.data.isDenial }
        let reports = reports(denied: denials, in: file)
        let incidents = Set(reports.map { $0.data.incident.map { ledger.identity($0).id } ?? $0.id.id })
        guard incidents.count > 1, let newest = reports.last, let first = reports.first else { return [] }
        let refused = file.dossier.standingRefusals.filter { $0.day >= first.day }
        let ended = file.dossier.involvements.filter { help in
            help.data.endReason == .known(.refused) && help.data.until.map { $0.latest >= first.day } ?? false
        }
        let withdrawn = Evidence(refused) + Evidence(ended)
        let named = denials.filter { denial in reports.contains { isDenied($0, by: [denial], in: file) } }
        let evidence = Evidence(reports) + Evidence(named) + withdrawn
        guard !withdrawn.isEmpty, let last = evidence.last, !file.isWeighedAnew(since: last),
            !RepeatedViolence.isTakenTogether(newest, reports.dropLast(), in: file)
        else { return [] }
        return [
            Finding(
                subjects: file.familySubject, names: [],
                matter: Text(
                    nl: "\(incidents.count) incidenten ontkend; hulp: nee gezegd of gestopt",
                    en: "\(incidents.count) incidents denied; help: said no or stopped"),
                evidence: evidence.entries, since: evidence.since,
                ask: Text(
                    nl:
                        "Wat zien jullie als jullie dit naast elkaar leggen? Wie kan veilig alleen praten met wie ontkent?",
                    en:
                        "What do you see when you put this side by side? Who can safely speak alone with the one who denies it?"
                ),
                remedy: .agreeOn(signals: reports.map(\.id)))
        ]
    }

    /// Whether somebody denied the report itself, or the incident that it tells of.
    private static func isDenied(
        _ report: Known<Signal>, by denials: [Known<ParentResponse>], in file: CaseFile
    ) -> Bool {
        let ledger = file.dossier.ledger
        let denied = denials.compactMap(\.data.subject).map(ledger.root)
        return denied.contains(report.id.id)
            || report.data.incident.map { denied.contains(ledger.root(of: $0.id)) } ?? false
    }

    /// The reports that somebody denied, oldest first.
    private static func reports(denied: [Known<ParentResponse>], in file: CaseFile) -> [Known<Signal>] {
        file.dossier.signals.reversed().filter { $0.data.nature == .report && isDenied($0, by: denied, in: file) }
    }
}

extension ParentResponse {
    fileprivate var isDenial: Bool { response == .denied || response == .withdrew }
}
