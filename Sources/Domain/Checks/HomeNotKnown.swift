/// A child whose school, JGZ or GP is not there while there are worries or problems at home (report 2.3).
///
/// Who does not know how things are at home cannot read what a child shows. It speaks once a worry or a problem is in the
/// file; it is resolved when somebody of them is involved for the child, or, of JGZ and GP, sat at the table in the past
/// year: one school does not speak for another. Where `SectorMissing` asks for the same sector this one is silent.
public enum HomeNotKnown: Check {
    public static let row = 24
    public static let word = "home-not-known"
    public static let reads: [any EventKind.Type] = [
        Attendance.self, Discussion.self, HelpOffer.self, HelpResponse.self, Involvement.self, Member.self,
        Problem.self, SectorNotNeeded.self, Signal.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "School, JGZ en huisarts weten hoe het thuis is.",
            en: "School, youth health care and GP know how things are at home."),
        why: Text(
            nl: "Een school die niet weet wat er thuis speelt, ziet wel een stil kind maar begrijpt het niet.",
            en: "A school that does not know what goes on at home sees a quiet child, but does not understand it."),
        speaks: Text(
            nl:
                "Als er zorgen of problemen zijn, en een kind van vier of ouder niemand van school heeft, een jonger kind niemand van de JGZ, of het gezin geen huisarts die ervan weet.",
            en:
                "When there are worries or problems, and a child of four or older has nobody from a school, a younger child nobody from youth health care, or the family no GP who knows."
        ),
        resolved: Text(
            nl:
                "Als iemand van hen betrokken is voor het kind. JGZ en huisarts tellen ook als zij het afgelopen jaar aan tafel zaten.",
            en:
                "Once one of them is involved for the child. Youth health care and GP also count when they sat at the table in the past year."
        ),
        paragraph: Text(nl: "paragraaf 2.3", en: "section 2.3"), question: .wholePicture, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let dossier = file.dossier
        let worries = Evidence(dossier.ledger.known(Signal.self).filter { $0.data.tone == .worry })
        let problems = Evidence(dossier.problems(on: file.today))
        guard !(worries.isEmpty && problems.isEmpty), !dossier.minors(on: file.today).isEmpty else { return [] }
        let asked = Set(SectorMissing.lacking(in: file).map(\.sector))
        let heard = dossier.sectorsAtTable(since: file.today.adding(months: -12))
        return MissingSector.byAge(in: file, dossier.involvements(on: file.today)).filter {
            !asked.contains($0.sector) && ($0.sector == .school || !heard.contains($0.sector))
        }.flatMap { findings(for: $0, in: file) }
    }

    /// "Nog niet betrokken: school (Mees), huisarts".
    public static func line(for findings: [Finding], in file: CaseFile) -> Text {
        var sectors: [Text] = []
        for finding in findings { if let matter = finding.matter, !sectors.contains(matter) { sectors.append(matter) } }
        let parts = sectors.map { sector in
            let names = findings.filter { $0.matter == sector }.flatMap(\.names)
            return names.isEmpty ? sector : sector.bracketing(Text.list(names))
        }
        return Text(nl: "Nog niet betrokken: ", en: "Not involved yet: ") + Text.joined(parts, by: ", ")
    }

    /// One per child; the GP is the whole family’s.
    private static func findings(for missing: MissingSector, in file: CaseFile) -> [Finding] {
        let children = missing.members.compactMap { file.dossier.ledger[$0] }.filter { $0.data.role == .child }
        guard missing.sector != .gp else {
            return [
                finding(
                    .gp, file.familySubject, [], file.openingEntry.or(Evidence(children)), missing.members, in: file)
            ]
        }
        return children.map {
            finding(missing.sector, [$0.id.id], [$0.data.name.given], Evidence($0), [$0.id], in: file)
        }
    }

    private static func finding(
        _ sector: Sector, _ subjects: [EntryID], _ names: [String], _ evidence: Evidence,
        _ members: [Reference<Member>], in file: CaseFile
    ) -> Finding {
        let place = sector.label
        return Finding(
            subjects: subjects, names: names,
            matter: place,
            evidence: evidence.entries, since: file.dossier.family?.provenance.at.day,
            ask: Text(
                nl: "Wie van \(place.nl) weet hoe het thuis is? Wie belt, en mag dat van de ouders?",
                en: "Who from \(place.en) knows how things are at home? Who calls, and do the parents agree?"),
            remedy: .connect(sector, members: members, problem: nil))
    }
}
