/// A discussion at which only those who work for the children, or only those who work for the adults, were there (report
/// 1.2.5 and 2.2: *jeugd- en volwassenendomein wegen samen*).
///
/// It looks at the last discussion of a family with children, and speaks when one side was missing of which somebody was
/// involved then, or was asked and did not come. Those who work for both count for neither. It is resolved by the next
/// discussion.
public enum OneSideOnly: Check {
    public static let row = 39
    public static let word = "one-side-only"
    public static let reads: [any EventKind.Type] = [
        Attendance.self, Closing.self, Discussion.self, Involvement.self, Member.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Wie er voor de kinderen is en wie voor de volwassenen, bespreken samen wat er speelt.",
            en: "Those who are there for the children and those for the adults discuss together what is going on."),
        why: Text(
            nl: "Wie alleen de ouder ziet, weet niet wat het kind merkt. En andersom.",
            en: "Those who see only the parent do not know what the child notices. And the other way round."),
        speaks: Text(
            nl:
                "Als bij de laatste bespreking niemand van de jeugdkant was, of niemand van de volwassenenkant, terwijl die wel betrokken of gevraagd was.",
            en:
                "When nobody from the youth side, or nobody from the adult side, was at the last discussion though involved or asked."
        ),
        resolved: Text(
            nl: "Als bij de volgende bespreking beide kanten er zijn.",
            en: "Once both sides are at the next discussion."),
        paragraph: Text(nl: "paragraaf 1.2.5 en 2.2", en: "sections 1.2.5 and 2.2"), question: .wholePicture,
        nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let dossier = file.dossier
        guard let last = dossier.lastClosedDiscussion, let attendance = dossier.attendance(in: last.id),
            !dossier.minors(on: file.today).isEmpty
        else { return [] }
        let present = attendance.data.professionals.filter { $0.presence == .present }.map(\.professional)
        let involved = dossier.involvements(on: last.data.day)
        let known = attendance.data.professionals.map(\.professional) + involved.map(\.data.professional)
        let day = last.data.day.short(from: file.today)
        return [Side.youth, .adult].filter { side in
            !present.contains { $0.side == side } && known.contains { $0.side == side }
        }.map { side in
            let others = involved.filter { $0.data.professional.side == side }
            return Finding(
                subjects: file.familySubject, names: [], matter: matter(side, day),
                evidence: (Evidence(attendance) + Evidence(others)).entries, since: last.data.day, ask: ask(side),
                remedy: .agree(.wholePicture))
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text { Text.folding(findings).capitalised }

    private static func matter(_ side: Side, _ day: Text) -> Text {
        side == .youth
            ? Text(
                nl: "besproken \(day.nl) zonder iemand die er voor de kinderen is",
                en: "discussed \(day.en) without anybody who is there for the children")
            : Text(
                nl: "besproken \(day.nl) zonder iemand die er voor de ouders is",
                en: "discussed \(day.en) without anybody who is there for the parents")
    }

    private static func ask(_ side: Side) -> Text {
        side == .youth
            ? Text(
                nl: "Wie ziet de kinderen, en hoe komt wat die weet hier op tafel?",
                en: "Who sees the children, and how does what they know reach this table?")
            : Text(
                nl: "Wie helpt de ouders, en hoe komt wat die weet hier op tafel?",
                en: "Who helps the parents, and how does what they know reach this table?")
    }
}
