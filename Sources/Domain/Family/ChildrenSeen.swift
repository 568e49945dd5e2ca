/// When each child was last seen or spoken with in person: in a conversation, at a visit, or by somebody’s own observation
/// (report 2.3: what parents and colleagues tell is not enough). A report does not count: nobody was with the child for it.
struct ChildrenSeen {
    private var latest: [Reference<Member>: Day] = [:]

    init(_ dossier: Dossier) {
        let ledger = dossier.ledger
        for talk in ledger.known(ChildSpoken.self) { note([talk.data.child], talk.data.day, ledger) }
        for contact in ledger.known(ContactAttempt.self) { note(contact.data.childrenSeen, contact.data.day, ledger) }
        for signal in ledger.known(Signal.self) where signal.data.isFirstHand {
            note(signal.data.about, signal.data.seen, ledger)
        }
    }

    /// Nothing when nobody recorded that the child was seen.
    func lastDay(_ child: Reference<Member>) -> Day? { latest[child] }

    func isSeen(_ child: Reference<Member>, from day: Day) -> Bool { latest[child].map { $0 >= day } ?? false }

    private mutating func note(_ members: [Reference<Member>], _ day: PartialDay, _ ledger: Ledger) {
        for member in members.map(ledger.identity) {
            latest[member] = max(latest[member] ?? day.latest, day.latest)
        }
    }
}

extension Signal {
    /// Whether a professional was there, and saw or heard it from the child.
    fileprivate var isFirstHand: Bool {
        observer != nil && nature != .report && (source == .ownObservation || source == .child)
    }
}
