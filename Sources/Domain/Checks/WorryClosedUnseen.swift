/// A worry that ended with the word “moved”, or with a parent’s word that all is well, and children whom nobody saw since
/// (report 2.3, vignette: *verhuisd … onderneemt verder geen actie*).
///
/// It speaks after a worry was laid aside for such a reason, and after help stopped because the family moved while there
/// were worries. It is resolved once somebody sees the children, by an agreement that names the worry, or by an accepted
/// hand-over. Closing is never blocked.
public enum WorryClosedUnseen: Check {
    public static let row = 26
    public static let word = "worry-closed-unseen"
    public static let reads: [any EventKind.Type] = [
        Agreement.self, ChildSpoken.self, Discussion.self, Involvement.self, Member.self, Signal.self,
        SignalSettled.self, VeiligThuisEvent.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Een zorg is niet voorbij doordat het gezin verhuist of een ouder zegt dat het goed gaat.",
            en: "A worry is not over because the family moves or a parent says that all is well."),
        why: Text(
            nl: "Een moeder belde dat zij was verhuisd en dat het goed ging. Daarna ging niemand meer kijken.",
            en: "A mother phoned that they had moved and that all was well. After that nobody went to look."),
        speaks: Text(
            nl:
                "Als een zorg is gesloten met ‘verhuisd’ of omdat het volgens een ouder goed gaat of er niets was, of als hulp bij zorgen stopte door een verhuizing, en niemand de kinderen daarna zag.",
            en:
                "When a worry was closed with ‘moved’, or because a parent says that all is well or that nothing happened, or when help stopped because of a move, and nobody saw the children after that."
        ),
        resolved: Text(
            nl:
                "Als iemand het kind daarna zelf ziet of spreekt, als een afspraak de zorg noemt, of als iemand anders het heeft overgenomen.",
            en:
                "Once somebody sees or speaks with the child, an agreement names the worry, or somebody else has taken over."
        ),
        paragraph: Text(nl: "paragraaf 2.3", en: "section 2.3"), question: .whoWatches, nature: .gap,
        occasion: .afterEvent)

    public static func findings(in file: CaseFile) -> [Finding] {
        let seen = ChildrenSeen(file.dossier)
        return settled(seen, in: file) + stopped(seen, in: file)
    }

    /// Worries that were laid aside with such a reason and that no agreement names.
    private static func settled(_ seen: ChildrenSeen, in file: CaseFile) -> [Finding] {
        let ledger = file.dossier.ledger
        let agreed = Set(ledger.known(Agreement.self).flatMap(\.data.signals).map(ledger.identity))
        return ledger.known(SignalSettled.self).compactMap { decision in
            let open = decision.data.signals.compactMap { ledger[$0] }.filter { !agreed.contains($0.id) }
            guard decision.data.isWordOnly, !open.isEmpty else { return nil }
            let day = decision.data.discussion.flatMap { ledger[$0]?.data.day } ?? decision.provenance.at.day
            return finding(
                [decision.id.id], unseen(of: open.flatMap(\.data.about), from: day, seen, in: file),
                Evidence(open) + Evidence(decision), since: day, in: file)
        }
    }

    /// Help that stopped because of a move within a year of worries, and that nobody took over.
    private static func stopped(_ seen: ChildrenSeen, in file: CaseFile) -> [Finding] {
        file.dossier.involvements.compactMap { help in
            guard help.data.endReason?.word == .moved, let until = help.data.until, until.latest <= file.today,
                Ending(help, in: file)?.isLoose ?? false
            else { return nil }
            let from = until.earliest.adding(months: -12)
            let worries = file.dossier.signals.filter {
                $0.data.tone == .worry && $0.data.seen.latest >= from && $0.data.seen.earliest <= until.latest
            }
            guard !worries.isEmpty else { return nil }
            return finding(
                [help.id.id], unseen(of: [], from: until.earliest, seen, in: file),
                Evidence(worries) + Evidence(help), since: until.earliest, in: file)
        }
    }

    private static func finding(
        _ subjects: [EntryID], _ children: [Known<Member>], _ evidence: Evidence, since day: Day, in file: CaseFile
    ) -> Finding? {
        guard let first = children.first, !isHandedOver(from: day, in: file) else { return nil }
        let names = children.map(\.data.name.given)
        let who = Text.list(names)
        return Finding(
            subjects: subjects, names: names,
            matter: Text(
                nl: "na ‘verhuisd’ of ‘het gaat goed’ niet gezien", en: "not seen after ‘moved’ or ‘all is well’"),
            evidence: evidence.entries, since: day,
            ask: Text(
                nl: "Wie heeft \(who.nl) daarna zelf gezien? Wie weet van deze zorgen waar het gezin nu woont?",
                en: "Who has seen \(who.en) since? Where the family lives now, who knows of these worries?"),
            remedy: .recordConversation(child: first.id))
    }

    /// The children it is about, or all of them when it names none, whom nobody saw since.
    private static func unseen(
        of named: [Reference<Member>], from day: Day, _ seen: ChildrenSeen, in file: CaseFile
    ) -> [Known<Member>] {
        let ids = Set(named.map(file.dossier.ledger.identity))
        let born = file.dossier.minors(on: file.today).filter { !$0.data.isUnborn }
        let meant = born.filter { ids.contains($0.id) }
        return (meant.isEmpty ? born : meant).filter { !seen.isSeen($0.id, from: day) }
    }

    private static func isHandedOver(from day: Day, in file: CaseFile) -> Bool {
        file.dossier.ledger.known(VeiligThuisEvent.self).contains {
            $0.data.event == .handedOver && $0.data.accepted == true && $0.data.day >= day
        }
    }
}

extension SignalSettled {
    /// Whether the reason is that the family moved, or what a parent says about it. Words can be missed: then another check
    /// still asks about each child.
    fileprivate var isWordOnly: Bool {
        let words = [
            "verhuis", "verhuiz", "gaat goed", "goed gaat", "gaat het goed", "niets was", "niets aan de hand",
            "ontken", "moved", "moving", "all is well", "is fine", "going well", "nothing happened",
        ]
        let said = reason.lowercased()
        return words.contains { said.contains($0) }
    }
}
