/// Help that became less or ended while nobody showed that the children are safer (report 3.2: *aantoonbaar verbeterd*).
///
/// It speaks for each child after a scaling down, or after an involvement that ended, when a worry about safety came before
/// it, and after a stay elsewhere that ended; it is resolved by a judgement that says yes and is newer than the worry, or of
/// the time in which the stay ended.
public enum EndingWithoutSafety: Check {
    public static let row = 48
    public static let word = "ending-without-safety"
    public static let reads: [any EventKind.Type] = [
        Involvement.self, Member.self, Residence.self, SafetyJudgement.self, ScalingDown.self, Signal.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Stop of verminder hulp pas als iemand kan laten zien dat het kind veiliger is.",
            en: "Only end or reduce help once somebody can show that the child is safer."),
        why: Text(
            nl: "Hulp stopte terwijl de veiligheid niet beter was geworden.",
            en: "Help ended while safety had not become better."),
        speaks: Text(
            nl:
                "Bij elk kind als jullie afschaalden of hulp stopte, er daarvóór zorgen over de veiligheid waren, en niemand het kind sinds die zorgen veilig noemde. Ook als een verblijf elders stopte zonder nieuw oordeel.",
            en:
                "For each child when you scaled down or help ended, there were worries about safety before that, and nobody has called the child safe since those worries. Also when a stay elsewhere ended without a new judgement."
        ),
        resolved: Text(
            nl: "Als iemand na de laatste zorg oordeelt dat het kind veilig is, en zegt hoe hij of zij dat weet.",
            en: "Once somebody judges after the last worry that the child is safe, and says how they know."),
        paragraph: Text(nl: "paragraaf 3.2", en: "section 3.2"), question: .whoLeads, nature: .gap,
        occasion: .afterEvent)

    public static func findings(in file: CaseFile) -> [Finding] {
        let worries = Set(file.dossier.safetyWorries.map(\.id))
        return file.dossier.minors(on: file.today).filter { !$0.data.isUnborn }.compactMap { child in
            guard let gap = lessHelp(for: child, worries, in: file) ?? stayEnded(for: child, in: file) else {
                return nil
            }
            let name = child.data.name.given
            return Finding(
                subjects: [child.id.id], names: [name], matter: gap.matter, evidence: gap.evidence.entries,
                since: gap.since,
                ask: Text(
                    nl: "Is \(name) nu veiliger dan toen? Waaraan zien jullie dat?",
                    en: "Is \(name) safer now than then? What shows it?"),
                remedy: .judgeSafety(child: child.id))
        }
    }

    private struct Gap {
        let matter: Text
        let evidence: Evidence
        let since: Day
    }

    private static func lessHelp(
        for child: Known<Member>, _ worries: Set<Reference<Signal>>, in file: CaseFile
    ) -> Gap? {
        guard !worries.isEmpty,
            let end = ends(for: child, in: file).max(by: { ($0.day, $0.place) < ($1.day, $1.place) })
        else { return nil }
        let before = file.dossier.worriesBearing(on: child.id).last { $0.day <= end.day && worries.contains($0.id) }
        guard let worry = before, !isSafe(child, since: worry.day, in: file) else { return nil }
        return Gap(
            matter: Text(
                nl: "hulp werd minder, niet gezegd dat het veiliger is", en: "less help, not said that it is safer"),
            evidence: Evidence(worry) + end.evidence, since: end.day)
    }

    /// A stay elsewhere that ended while the child was judged neither about then nor since.
    private static func stayEnded(for child: Known<Member>, in file: CaseFile) -> Gap? {
        let stays = file.dossier.residences.filter { stay in
            stay.data.setting.word?.needsAftercare ?? false && file.dossier.ledger.same(stay.data.member, child.id)
                && stay.data.until.map { $0.latest < file.today } ?? false
        }
        guard let stay = stays.last, let until = stay.data.until,
            !isSafe(child, since: until.earliest.advanced(by: -file.terms.aftercareDays), in: file)
        else { return nil }
        return Gap(
            matter: Text(
                nl: "verblijf stopte, niet gezegd dat het veilig is", en: "stay ended, not said that it is safe"),
            evidence: Evidence(stay) + Evidence(file.dossier.judgements(of: child.id).first), since: until.latest)
    }

    private struct End {
        let day: Day
        let place: Place
        let evidence: Evidence
    }

    /// When help for a child became less, or ended without another of the same person.
    private static func ends(for child: Known<Member>, in file: CaseFile) -> [End] {
        let ledger = file.dossier.ledger
        let down = file.dossier.scalingsDown.filter { down in
            down.data.children.isEmpty || down.data.children.contains { ledger.same($0, child.id) }
        }
        let ended = file.dossier.involvements.filter { help in
            help.data.standing(on: file.today) == .ended && help.data.concerns(child.id, in: ledger)
        }
        return down.map { End(day: $0.data.day, place: $0.provenance.place, evidence: Evidence($0)) }
            + ended.compactMap { help in
                help.data.until.map { End(day: $0.latest, place: help.provenance.place, evidence: Evidence(help)) }
            }
    }

    private static func isSafe(_ child: Known<Member>, since day: Day, in file: CaseFile) -> Bool {
        file.dossier.judgements(of: child.id).contains { $0.data.answer == .yes && $0.data.day >= day }
    }
}
