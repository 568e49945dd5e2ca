/// A child whom no named person watches over (report ch. 5, question 1).
///
/// "Somebody will" turned out to be nobody. It speaks for each child, the unborn included, for whom nobody is agreed,
/// whose watcher is no longer involved with the family, or for whom only a team is named; it is resolved when a person
/// who is involved is agreed.
public enum ChildWithoutWatcher: Check {
    public static let row = 5
    public static let word = "child-without-watcher"
    public static let reads: [any EventKind.Type] = [Involvement.self, Member.self, Watcher.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Voor elk kind is afgesproken wie op de veiligheid let: één mens met een naam.",
            en: "For each child it is agreed who watches over their safety: one named person."),
        why: Text(
            nl: "Als iedereen een beetje oplet, let er soms niemand op. Ook bij een kind dat nog niet geboren is.",
            en: "If everybody watches a little, sometimes nobody does. This goes for an unborn child too."),
        speaks: Text(
            nl:
                "Bij elk kind, ook als het nog niet geboren is, voor wie niemand is afgesproken of alleen een team, of als wie oplet niet meer betrokken is.",
            en:
                "For each child, the unborn included, for whom nobody or only a team is agreed, or whose watcher is no longer involved."
        ),
        resolved: Text(
            nl: "Als voor het kind iemand is afgesproken die nu betrokken is.",
            en: "Once somebody who is involved now is agreed for the child."),
        paragraph: Text(nl: "hoofdstuk 5, vraag 1", en: "chapter 5, question 1"), question: .whoWatches,
        nature: .gap, occasion: .always)

    public static func findings(in file: CaseFile) -> [Finding] {
        file.dossier.minors(on: file.today).compactMap { child in
            gap(for: child, in: file).map { gap in
                Finding(
                    subjects: [child.id.id], names: [child.data.name.given], matter: gap.matter,
                    evidence: gap.evidence.entries, since: gap.since, ask: ask(child.data.name.given),
                    remedy: .agreeWatcher(child: child.id))
            }
        }
    }

    private struct Gap {
        let matter: Text
        let evidence: Evidence
        let since: Day?
    }

    private static func gap(for child: Known<Member>, in file: CaseFile) -> Gap? {
        let watchers = file.dossier.watchers(of: child.id, on: file.today)
        guard !watchers.isEmpty else { return nobody(for: child, in: file) }
        let named = watchers.filter { $0.data.watcher.isNamedPerson }
        guard !named.isEmpty else {
            let evidence = Evidence(watchers)
            return Gap(
                matter: Text(nl: "alleen een team genoemd om op te letten", en: "only a team is named to watch"),
                evidence: evidence, since: evidence.since)
        }
        let ends = named.map { file.endedInvolvement(of: $0.data.watcher) }
        guard let last = ends.compactMap({ $0 }).last, ends.allSatisfy({ $0 != nil }) else { return nil }
        let who = last.data.professional.name.short
        return Gap(
            matter: Text(
                nl: "\(who) let op, maar is niet meer betrokken", en: "\(who) watches, but is no longer involved"),
            evidence: Evidence(named) + Evidence(ends.compactMap { $0 }), since: last.data.until?.latest)
    }

    /// Nobody now; where somebody watched before, the gap rests on that and runs from its end.
    private static func nobody(for child: Known<Member>, in file: CaseFile) -> Gap {
        let dossier = file.dossier
        let former = dossier.ledger.known(Watcher.self).filter { watcher in
            dossier.ledger.same(watcher.data.child, child.id) && watcher.data.until.map { $0 < file.today } ?? false
        }
        let last = former.max { ($0.data.until ?? $0.data.since) < ($1.data.until ?? $1.data.since) }
        return Gap(
            matter: Text(nl: "niet afgesproken wie oplet", en: "not agreed who watches"),
            evidence: Evidence(last).or(Evidence(child)),
            since: last?.data.until ?? dossier.inFileSince(child.id))
    }

    private static func ask(_ name: String) -> Text {
        Text(
            nl: "Wie van jullie let op \(name), en wie neemt het over bij ziekte of vakantie?",
            en: "Which of you watches over \(name), and who takes over in case of illness or leave?")
    }
}

extension Professional {
    /// Whether this is a person, and not a team: someone in the directory or someone with a surname.
    fileprivate var isNamedPerson: Bool {
        if person != nil || !(name.surname ?? "").isEmpty { return true }
        let given = name.given.lowercased()
        return !given.isEmpty && given != organisation.lowercased() && !given.contains("team")
    }
}
