/// Veilig Thuis that closed while what lies beneath is still there (report 3.3: *ten onrechte geruststelling*).
///
/// It speaks once Veilig Thuis handed over or ended and took nothing up since, while a lasting or underlying problem is
/// open; it is resolved when each child was judged after that and somebody works on each of these problems.
public enum VeiligThuisClosed: Check {
    public static let row = 52
    public static let word = "veilig-thuis-closed"
    public static let reads: [any EventKind.Type] = [
        Involvement.self, Member.self, Problem.self, ProblemJudgement.self, SafetyJudgement.self, VeiligThuisEvent.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Dat Veilig Thuis sluit, is geen geruststelling. Let juist dan extra op.",
            en: "That Veilig Thuis closes is no reassurance. Be all the more alert."),
        why: Text(
            nl: "Na het sluiten dacht men dat het thuis weer goed ging, terwijl de problemen eronder er nog waren.",
            en: "After the closing people thought all was well again, while the problems beneath were still there."),
        speaks: Text(
            nl:
                "Als Veilig Thuis overdroeg of stopte en er een onderliggend of blijvend probleem open is, tot elk kind daarna is beoordeeld en iemand aan het probleem werkt.",
            en:
                "When Veilig Thuis handed over or ended and an underlying or lasting problem is open, until each child was judged after that and somebody works on the problem."
        ),
        resolved: Text(
            nl: "Als jullie daarna van elk kind zeggen of het veilig is, en aan elk van die problemen iemand werkt.",
            en:
                "Once you say of each child after that whether they are safe, and somebody works on each of those problems."
        ),
        paragraph: Text(nl: "paragraaf 3.3", en: "section 3.3"), question: .whoWatches, nature: .pattern,
        occasion: .afterEvent,
        doesNotShow: Text(
            nl: "Veilig Thuis kan ook stoppen omdat het beter gaat, of omdat anderen het goed overnamen.",
            en: "Veilig Thuis can also end because things are better, or because others took over well."))

    public static func findings(in file: CaseFile) -> [Finding] {
        let dossier = file.dossier
        guard let closing = dossier.veiligThuisClosing.last else { return [] }
        let beneath = dossier.problems(on: file.today).filter {
            $0.data.nature == .known(.underlying) || dossier.isLasting($0)
        }
        let children = dossier.minors(on: file.today).filter { child in
            !child.data.isUnborn
                && !dossier.judgements(of: child.id).contains {
                    $0.data.day >= closing.data.day && $0.data.answer != .unknown
                }
        }
        let alone = beneath.filter { dossier.helpers(with: $0.id, on: file.today).isEmpty }
        guard !beneath.isEmpty, !children.isEmpty || !alone.isEmpty else { return [] }
        let day = closing.data.day.short(from: file.today)
        return [
            Finding(
                subjects: [closing.id.id], names: [],
                matter: closing.data.event == .handedOver
                    ? Text(
                        nl: "Veilig Thuis droeg \(day.nl) over, de problemen eronder zijn er nog",
                        en: "Veilig Thuis handed over \(day.en), the problems beneath are still there")
                    : Text(
                        nl: "Veilig Thuis sloot \(day.nl), de problemen eronder zijn er nog",
                        en: "Veilig Thuis closed \(day.en), the problems beneath are still there"),
                evidence: (Evidence(closing) + Evidence(beneath)).entries, since: closing.data.day,
                ask: Text(
                    nl: "Wat is er van de problemen over? Wie ziet de kinderen nu, en wie werkt eraan?",
                    en: "What is left of the problems? Who sees the children now, and who works on it?"),
                remedy: children.first.map { .judgeSafety(child: $0.id) } ?? .agree(.whoWatches))
        ]
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings) }
}
