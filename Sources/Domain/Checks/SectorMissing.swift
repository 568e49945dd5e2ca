/// A problem of which the sector that it belongs to is not involved (report 1.2.5 and ch. 5, question 4, *aansluiting*).
///
/// Debt help with money, a doctor with health, the housing association with a house: one of the sectors of the life domain
/// is enough, and so is anybody who is involved for the problem itself or sat at the table in the past year. It is silent
/// where the domain or the sector was called not needed, and where the family said no to such help: that is another question.
public enum SectorMissing: Check {
    public static let row = 38
    public static let word = "sector-missing"
    public static let reads: [any EventKind.Type] = [
        Attendance.self, Discussion.self, DomainPicture.self, HelpOffer.self, HelpResponse.self, Involvement.self,
        Member.self, Problem.self, SectorNotNeeded.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl:
                "Bij een probleem hoort iemand die daar verstand van heeft: huisarts, ggz, werk en inkomen, schuldhulp, corporatie.",
            en: "A problem needs somebody who knows about it: GP, mental health, income, debt help, housing."),
        why: Text(
            nl: "Wie er niet bij is, weet niet wat er speelt en kan niet helpen of waarschuwen.",
            en: "Those who are not there do not know what is going on, and can neither help nor warn."),
        speaks: Text(
            nl:
                "Bij een open probleem met geld, wonen, werk, gezondheid of onderwijs waar niemand uit dat veld bij is, en ook niemand anders voor is.",
            en:
                "For an open problem with money, housing, work, health or education while nobody from that field, nor anybody else, is involved for it."
        ),
        resolved: Text(
            nl:
                "Als iemand uit dat veld of voor dit probleem betrokken is of aan tafel zat, als het niet nodig is, of als het gezin daar nee tegen zei.",
            en:
                "Once somebody from that field or for this problem is involved or sat at the table, it is not needed, or the family said no to it."
        ),
        paragraph: Text(nl: "paragraaf 1.2.5 en hoofdstuk 5, vraag 4", en: "section 1.2.5 and chapter 5, question 4"),
        question: .wholePicture, nature: .gap, occasion: .always)

    public static func findings(in file: CaseFile) -> [Finding] {
        lacking(in: file).map { problem, sector in
            Finding(
                subjects: [problem.id.id], names: names(of: problem, in: file),
                matter: Text(nl: "\(sector.label.nl) niet betrokken", en: "\(sector.label.en) not involved"),
                evidence: [problem.entry], since: problem.data.since?.earliest ?? problem.provenance.at.day,
                ask: Text(
                    nl: "Wie haalt \(sector.label.nl) erbij? Of waarom is dat hier niet nodig?",
                    en: "Who brings in \(sector.label.en)? Or why is that not needed here?"),
                remedy: .connect(sector, members: problem.data.members, problem: problem.id))
        }
    }

    /// The problems that lack a sector, with the one to ask for.
    static func lacking(in file: CaseFile) -> [(problem: Known<Problem>, sector: Sector)] {
        let dossier = file.dossier
        let problems = dossier.problems(on: file.today)
        guard !problems.isEmpty else { return [] }
        let there = dossier.involvements(on: file.today)
        let heard = dossier.sectorsAtTable(since: file.today.adding(months: -12))
        let offers = OffersAnswered(dossier)
        let pictures = dossier.domainPictures
        return problems.compactMap { problem in
            guard let sector = MissingSector.sector(lackingFor: problem, there, in: file),
                heard.isDisjoint(with: problem.data.domain.word?.sectors ?? []),
                !offers.isRefused(problem, in: dossier.ledger), !offers.isWaitedFor(problem, in: dossier.ledger),
                !isNotNeeded(problem.data, pictures, dossier.ledger)
            else { return nil }
            return (problem, sector)
        }
    }

    private static func isNotNeeded(
        _ problem: Problem, _ pictures: [DomainSubject: Known<DomainPicture>], _ ledger: Ledger
    ) -> Bool {
        let members: [Reference<Member>?] = [nil] + problem.members.map(ledger.identity)
        return members.contains {
            pictures[DomainSubject(domain: problem.domain, member: $0)]?.data.state.word == .notNeeded
        }
    }

    /// Nobody’s name where the problem is shown on request only.
    private static func names(of problem: Known<Problem>, in file: CaseFile) -> [String] {
        problem.hasConfidentialReading ? [] : problem.data.members.map(file.dossier.name)
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }
}
