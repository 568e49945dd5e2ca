/// Visits and appointments missed in a row, and a child whom nobody saw since (report 2.3, vignette: *niet thuis*).
///
/// Twice nobody was at home, and it ended there. It speaks for each born child after two or more attempts in a row that
/// reached nobody, since that child was last seen. A phone call or message in between neither counts as a miss that was
/// made good nor as seeing. It is resolved once somebody sees the child.
public enum ClosedDoors: Check {
    public static let row = 27
    public static let word = "closed-doors"
    public static let reads: [any EventKind.Type] = [ChildSpoken.self, ContactAttempt.self, Member.self, Signal.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Een gemist huisbezoek of een gemiste afspraak krijgt een vervolg: iemand ziet de kinderen.",
            en: "A missed visit or appointment is followed up: somebody sees the children."),
        why: Text(
            nl: "Twee keer was er niemand thuis, en daarna hield het op. Niemand wist hoe het met het kind ging.",
            en: "Twice nobody was at home, and it ended there. Nobody knew how the child was doing."),
        speaks: Text(
            nl:
                "Als het twee keer of vaker op rij niet lukte iemand te treffen, en niemand het kind daarna zag. Bellen is geen zien.",
            en:
                "When it failed twice or more in a row to meet anybody, and nobody saw the child after that. A phone call is not seeing."
        ),
        resolved: Text(nl: "Als iemand het kind ziet of spreekt.", en: "Once somebody sees or speaks with the child."),
        paragraph: Text(nl: "paragraaf 2.3", en: "section 2.3"), question: .whoWatches, nature: .pattern,
        occasion: .afterEvent,
        doesNotShow: Text(
            nl: "Het kan ook komen door werk, ziekte, een verkeerd adres of een brief die niet is gelezen.",
            en: "It can also be due to work, illness, a wrong address or a letter that was not read."))

    public static func findings(in file: CaseFile) -> [Finding] {
        let attempts = Array(file.dossier.contactAttempts.reversed())
        guard attempts.count > 1 else { return [] }
        let seen = ChildrenSeen(file.dossier)
        return file.dossier.minors(on: file.today).filter { !$0.data.isUnborn }.compactMap { child in
            let missed = missedInARow(attempts, since: seen.lastDay(child.id))
            guard missed.count > 1 else { return nil }
            let name = child.data.name.given
            let evidence = Evidence(missed)
            return Finding(
                subjects: [child.id.id], names: [name],
                matter: Text(
                    nl: "\(missed.count) keer op rij niemand getroffen, daarna niet gezien",
                    en: "nobody reached \(missed.count) times in a row, not seen since"),
                evidence: evidence.entries, since: evidence.since,
                ask: Text(
                    nl: "Wie ziet \(name) deze week? Kan dat ook op school of bij de opvang?",
                    en: "Who sees \(name) this week? Could that be at school or childcare?"),
                remedy: .recordConversation(child: child.id))
        }
    }

    /// The first attempts in a row that reached nobody, two at least, since the child was last seen.
    private static func missedInARow(
        _ attempts: [Known<ContactAttempt>], since seen: Day?
    ) -> [Known<ContactAttempt>] {
        var missed: [Known<ContactAttempt>] = []
        for attempt in attempts where seen.map({ attempt.data.day.latest > $0 }) ?? true {
            if attempt.data.isMissed {
                missed.append(attempt)
            } else if attempt.data.isMeeting {
                if missed.count > 1 { break }
                missed = []
            }
        }
        return missed
    }
}

extension ContactAttempt {
    fileprivate var isMissed: Bool { outcome.word.map { $0 != .reached } ?? false }

    /// Whether they would have met in person.
    fileprivate var isMeeting: Bool { way != .phone && way != .message }
}
