/// A child for whom nobody weighed what violence at home means (report 2.1 and 2.2).
///
/// A child who witnesses domestic violence is a victim of child abuse, each child of the family. The meeting decides no
/// report: the reporting code asks each professional for an own weighing. It speaks after a worry about domestic
/// violence, for each child including the unborn; it is resolved per child by a weighing that names the signal or is of
/// that day or later.
public enum ChildNotWeighed: Check {
    public static let row = 11
    public static let word = "child-not-weighed"
    public static let reads: [any EventKind.Type] = [Incident.self, Member.self, Signal.self, Weighing.self]
    public static let norm = Norm(
        demand: Text(
            nl:
                "Een kind dat getuige is van huiselijk geweld is slachtoffer van kindermishandeling. Weeg dat per kind.",
            en: "A child who witnesses domestic violence is a victim of child abuse. Weigh that for each child."),
        why: Text(
            nl: "Kinderen werden niet als slachtoffer gezien als het geweld tegen een ouder was.",
            en: "Children were not seen as victims when the violence was against a parent."),
        speaks: Text(
            nl:
                "Na elke zorg over huiselijk geweld, bij elk kind voor wie niemand die woog. Ook bij een kind dat nog niet geboren is.",
            en:
                "After each worry about domestic violence, for each child for whom nobody weighed it. For an unborn child too."
        ),
        resolved: Text(
            nl:
                "Als een professional voor dit kind een weging vastlegt die het signaal noemt of van na die dag is. Het overleg beslist niet over melden.",
            en:
                "Once a professional records a weighing for this child that names the signal or is of that day or later. The meeting does not decide about reporting."
        ),
        paragraph: Text(nl: "paragraaf 2.1 en 2.2", en: "sections 2.1 and 2.2"), question: .whoWatches, nature: .gap,
        occasion: .afterEvent)

    public static func findings(in file: CaseFile) -> [Finding] {
        let violence = file.dossier.violenceSignals
        return file.dossier.minors(on: file.today).compactMap { child in
            let weighings = file.dossier.weighings(of: child.id)
            let open = violence.filter { signal in
                !weighings.contains { covers($0.data, signal, in: file) }
            }
            guard !open.isEmpty else { return nil }
            let evidence = Evidence(open)
            let name = child.data.name.given
            return Finding(
                subjects: [child.id.id], names: [name],
                matter: Text(nl: "huiselijk geweld nog niet gewogen", en: "domestic violence not weighed yet"),
                evidence: evidence.entries, since: evidence.since, ask: ask(name),
                remedy: .weigh(child: child.id, signals: open.map(\.id)))
        }
    }

    public static func line(for findings: [Finding], in file: CaseFile) -> Text {
        let names = Text.list(findings.flatMap(\.names))
        return Text(
            nl: "Huiselijk geweld: per kind gewogen? Nog niet voor \(names.nl).",
            en: "Domestic violence: weighed for each child? Not yet for \(names.en).")
    }

    /// Whether a weighing names the signal, or is of a day on which it had been seen for certain.
    private static func covers(_ weighing: Weighing, _ signal: Known<Signal>, in file: CaseFile) -> Bool {
        weighing.signals.contains { file.dossier.ledger.same($0, signal.id) }
            || weighing.day >= min(signal.data.seen.latest, max(signal.day, signal.provenance.at.day))
    }

    private static func ask(_ name: String) -> Text {
        Text(
            nl: "Wat betekent het geweld voor \(name)? Uw eigen stap 5: is melden nodig? Is hulp (ook) mogelijk?",
            en: "What does the violence mean for \(name)? Your own step 5: must you report? Is help (also) possible?")
    }
}
