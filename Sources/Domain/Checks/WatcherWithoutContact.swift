/// A child whose watcher has not been in touch for longer than the team's own interval (report 3.1: *vinger aan de pols*).
///
/// It speaks for each child with a watcher; it is resolved by a conversation, a contact, an own signal or an own judgement
/// of that watcher.
public enum WatcherWithoutContact: Check {
    public static let row = 41
    public static let word = "watcher-without-contact"
    public static let reads: [any EventKind.Type] = [
        ChildSpoken.self, ContactAttempt.self, Involvement.self, Member.self, SafetyJudgement.self, Signal.self,
        Watcher.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Wie op een kind let, houdt zelf contact en de vinger aan de pols.",
            en: "Whoever watches over a child keeps in touch and keeps a finger on the pulse."),
        why: Text(
            nl: "Opletten staat soms alleen op papier. Onveiligheid wordt dan te laat gezien.",
            en: "Watching sometimes exists on paper only. Then danger is seen too late."),
        speaks: Text(
            nl:
                "Als wie oplet, langer dan jullie termijn om terug te kijken niets vastlegde over het kind of het gezin.",
            en:
                "When the watcher recorded nothing about the child or the family for longer than your term to look back."
        ),
        resolved: Text(
            nl: "Als wie oplet het kind of het gezin ziet of spreekt en dat vastlegt.",
            en: "Once the watcher sees or speaks with the child or the family and records it."),
        paragraph: Text(nl: "paragraaf 3.1", en: "section 3.1"), question: .whoWatches, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        file.dossier.minors(on: file.today).filter { !$0.data.isUnborn }.compactMap { child in
            let watchers = file.dossier.watchers(of: child.id, on: file.today).filter {
                file.endedInvolvement(of: $0.data.watcher) == nil
            }
            guard let watcher = watchers.last else { return nil }
            let contacts = watchers.map { Contacts(of: $0.data.watcher, with: child, in: file.dossier) }
            let last = contacts.compactMap(\.last).max()
            let since = max(last ?? watcher.data.since, watcher.data.since)
            let due = since.advanced(by: file.terms.lookBackDays)
            guard due < file.today else { return nil }
            return finding(
                for: child, watcher, last, due, Evidence(watchers) + contacts.map(\.newest).reduce(Evidence(), +))
        }
    }

    private static func finding(
        for child: Known<Member>, _ watcher: Known<Watcher>, _ last: Day?, _ due: Day, _ evidence: Evidence
    ) -> Finding {
        let (name, who) = (child.data.name.given, watcher.data.watcher.name.short)
        return Finding(
            subjects: [child.id.id], names: [name],
            matter: last == nil
                ? Text(nl: "\(who) let op, nog geen contact vastgelegd", en: "\(who) watches, no contact recorded yet")
                : Text(
                    nl: "\(who) let op, te lang geen contact vastgelegd",
                    en: "\(who) watches, no contact recorded for too long"),
            evidence: evidence.entries, since: due,
            ask: Text(
                nl: "Wanneer zag of sprak \(who) \(name) voor het laatst? Wanneer weer?",
                en: "When did \(who) last see or speak with \(name)? When again?"),
            remedy: .work(.recordContact(child: child.id)))
    }

    /// What one professional recorded of having been with a child or its family.
    private struct Contacts {
        let last: Day?
        let newest: Evidence

        init(of person: Professional, with child: Known<Member>, in dossier: Dossier) {
            let talks = dossier.conversations(with: child.id).filter { $0.data.by.isSame(as: person) }
            let judgements = dossier.judgements(of: child.id).filter { $0.data.by.isSame(as: person) }
            let signals = dossier.signals.filter { signal in
                signal.data.source != .register && signal.data.observer.map { $0.isSame(as: person) } ?? false
            }
            let visits = dossier.contactAttempts.filter { visit in
                visit.data.by.isSame(as: person)
                    && (visit.data.outcome == .reached || !visit.data.childrenSeen.isEmpty)
            }
            let all = [
                talks.first.map { ($0.data.day.latest, Evidence($0)) },
                judgements.first.map { ($0.data.day, Evidence($0)) },
                signals.first.map { ($0.data.seen.latest, Evidence($0)) },
                visits.first.map { ($0.data.day.latest, Evidence($0)) },
            ].compactMap { $0 }
            let latest = all.max { $0.0 < $1.0 }
            last = latest?.0
            newest = latest?.1 ?? Evidence()
        }
    }
}
