/// A child about whom nobody asked again after a worry about a brother or sister (report 4.2, *gekoppelde dossiers*).
///
/// The files of the children of one family were not linked: a worry about one was not seen with the others. It speaks for
/// each child who is not named in a worry of the past year about another child of the file; it is resolved by a judgement
/// of this child’s safety, or a conversation, from that day on. Half-siblings elsewhere are never read here.
public enum SiblingNotAsked: Check {
    public static let row = 64
    public static let word = "sibling-not-asked"
    public static let reads: [any EventKind.Type] = [
        ChildSpoken.self, ContactAttempt.self, Member.self, SafetyJudgement.self, Signal.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Een zorg over één kind is een vraag over elk kind in het gezin.",
            en: "A worry about one child is a question about each child in the family."),
        why: Text(
            nl: "Dossiers van broers en zussen lagen los van elkaar. Een melding over de één zag niemand bij de ander.",
            en: "Files of brothers and sisters were apart. Nobody saw a report about one beside the other."),
        speaks: Text(
            nl:
                "Bij een kind dat niet is genoemd in een zorg van het afgelopen jaar over een ander kind, als niemand daarna naar dit kind keek.",
            en:
                "For a child not named in a worry of the past year about another child, when nobody looked at this child since."
        ),
        resolved: Text(
            nl: "Als iemand na die zorg zegt of dit kind veilig is, of het kind spreekt of ziet.",
            en: "Once somebody says after that worry whether this child is safe, or speaks with or sees the child."),
        paragraph: Text(nl: "paragraaf 4.2", en: "section 4.2"), question: .whoWatches, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let dossier = file.dossier
        let children = dossier.minors(on: file.today).filter { !$0.data.isUnborn }
        guard children.count > 1 else { return [] }
        let worries = worries(aboutOnly: Set(children.map(\.id)), in: file)
        guard !worries.isEmpty else { return [] }
        let seen = ChildrenSeen(dossier)
        return children.compactMap { child in
            let judged = lastJudged(child, in: file)
            let open = worries.filter { worry in
                !worry.about.contains(child.id) && !seen.isSeen(child.id, from: worry.day)
                    && judged.map { $0 < worry.day } ?? true
            }
            return open.isEmpty ? nil : finding(for: child, open.map(\.signal), in: file)
        }
    }

    private struct Worry {
        let signal: Known<Signal>
        let about: Set<Reference<Member>>
        var day: Day { signal.data.seen.earliest }
    }

    /// Worries of the past year that name children and nobody else, oldest first: one that names a parent bears on all.
    private static func worries(aboutOnly children: Set<Reference<Member>>, in file: CaseFile) -> [Worry] {
        let yearAgo = file.today.adding(months: -12)
        return file.dossier.signals.reversed().compactMap { signal in
            guard signal.data.tone == .worry, signal.data.seen.latest >= yearAgo else { return nil }
            let about = Set(signal.data.about.map(file.dossier.ledger.identity))
            return about.isEmpty || !about.isSubset(of: children) ? nil : Worry(signal: signal, about: about)
        }
    }

    private static func lastJudged(_ child: Known<Member>, in file: CaseFile) -> Day? {
        file.dossier.judgements(of: child.id).filter { $0.data.answer != .unknown }.map(\.data.day).max()
    }

    private static func finding(for child: Known<Member>, _ worries: [Known<Signal>], in file: CaseFile) -> Finding {
        let about = Set(worries.flatMap(\.data.about).map(file.dossier.ledger.identity))
        let others = Text.list(file.dossier.children.filter { about.contains($0.id) }.map(\.data.name.given))
        let name = child.data.name.given
        let evidence = Evidence(worries)
        return Finding(
            subjects: [child.id.id], names: [name],
            matter: Text(
                nl: "niet gevraagd na de zorg over een broer of zus",
                en: "not asked since the worry about a brother or sister"),
            evidence: evidence.entries, since: evidence.since,
            ask: Text(
                nl: "Wat betekent de zorg over \(others.nl) voor \(name)? Wie zag of sprak \(name) sindsdien?",
                en: "What does the worry about \(others.en) mean for \(name)? Who saw or spoke with \(name) since?"),
            remedy: .judgeSafety(child: child.id))
    }
}
