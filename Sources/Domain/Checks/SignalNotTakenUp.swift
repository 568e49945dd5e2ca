/// A worry that was left when the table talked about the family, or whose agreement was not carried out (report 2.3: signals
/// were seen, but *onvoldoende onderzocht en opgepakt*).
///
/// `WorryUnanswered` asks before a discussion closes; this one asks afterwards, about the worries that survived it. It is
/// resolved by an agreement that names the worry and is not past its date, or was carried out, and by the decision, with
/// its reason, that nothing needs to be done.
public enum SignalNotTakenUp: Check {
    public static let row = 22
    public static let word = "signal-not-taken-up"
    public static let reads: [any EventKind.Type] = [
        Agreement.self, AgreementOutcome.self, Closing.self, Member.self, Signal.self, SignalSettled.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Een zorg die iemand zag, wordt uitgezocht en opgepakt.",
            en: "A worry that somebody saw is looked into and acted on."),
        why: Text(
            nl: "Leraren en anderen zagen het wel. Daarna gebeurde er te weinig mee.",
            en: "Teachers and others did see it. After that too little was done about it."),
        speaks: Text(
            nl:
                "Als een zorg er al was bij de laatste bespreking en daarna zonder afspraak of reden bleef, of als de afspraak over een zorg niet is gedaan of over de datum is.",
            en:
                "When a worry was there at the last discussion and still has no agreement or reason, or when the agreement about it was not carried out or is past its date."
        ),
        resolved: Text(
            nl:
                "Als een nieuwe afspraak de zorg noemt, als de afspraak is gedaan, of als jullie zeggen waarom er niets hoeft.",
            en: "Once a new agreement names the worry, the agreement is done, or you say why nothing needs to be done."),
        paragraph: Text(nl: "paragraaf 2.3", en: "section 2.3"), question: .whoWatches, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        [leftBehind(in: file)].compactMap { $0 } + notDone(in: file)
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    /// Worries that had been recorded when the last discussion closed, and that nobody answered.
    private static func leftBehind(in file: CaseFile) -> Finding? {
        guard let closing = file.dossier.lastClosing else { return nil }
        let worries = file.dossier.unansweredWorries.filter { $0.provenance.place < closing.provenance.place }
        guard !worries.isEmpty else { return nil }
        let day = closing.data.day.short(from: file.today)
        return Finding(
            subjects: file.familySubject, names: names(worries, in: file),
            matter: Text.count(
                worries.count,
                one: Text(nl: "zorg bleef liggen op \(day.nl)", en: "worry not taken up on \(day.en)"),
                many: Text(nl: "zorgen bleven liggen op \(day.nl)", en: "worries not taken up on \(day.en)")),
            evidence: Evidence(worries).entries, since: closing.data.day,
            ask: Text(
                nl: "Wat is er sinds de bespreking mee gedaan? Wie zoekt dit uit?",
                en: "What was done about it since the discussion? Who looks into this?"),
            remedy: .agreeOn(signals: worries.map(\.id)))
    }

    /// Agreements about worries that were not carried out, where no other decision names the worry.
    private static func notDone(in file: CaseFile) -> [Finding] {
        let ledger = file.dossier.ledger
        let book = AgreementBook(file.dossier, on: file.today)
        let settled = ledger.known(SignalSettled.self).flatMap(\.data.signals)
        let kept = book.all.filter { !$0.isNotDone }.flatMap(\.agreement.data.signals)
        let takenUp = Set((settled + kept).map(ledger.identity))
        return book.all.filter(\.isNotDone).compactMap { item in
            let worries = item.agreement.data.signals.compactMap { ledger[$0] }.filter {
                $0.data.tone == .worry && !takenUp.contains($0.id)
            }
            guard !worries.isEmpty else { return nil }
            return Finding(
                subjects: [item.agreement.id.id], names: names(worries, in: file),
                matter: item.isLate
                    ? Text(
                        nl: "afspraak over een zorg is te laat", en: "agreement about a worry is late")
                    : Text(nl: "afspraak over een zorg niet gedaan", en: "agreement about a worry not done"),
                evidence: (Evidence(worries) + Evidence(item.agreement) + Evidence(item.outcome)).entries,
                since: item.outcome?.data.day ?? item.agreement.data.before,
                ask: Text(
                    nl: "Wat stond in de weg, en wie pakt deze zorg nu op?",
                    en: "What stood in the way, and who takes up this worry now?"),
                remedy: .agreeOn(signals: worries.map(\.id)))
        }
    }

    /// Whom the worries are about, parents first; nobody when they are about the family as a whole.
    private static func names(_ worries: [Known<Signal>], in file: CaseFile) -> [String] {
        let about = Set(worries.flatMap(\.data.about).map(file.dossier.ledger.identity))
        return file.dossier.members.filter { about.contains($0.id) }.map(\.data.name.given)
    }
}

extension AgreementBook.Item {
    /// Said so, or past its date without a word.
    fileprivate var isNotDone: Bool { isLate || outcome?.data.outcome.word == .notDone }
}
