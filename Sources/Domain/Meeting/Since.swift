/// What changed in a family's file since its last closed discussion: the first thing to read when people look back (report
/// ch. 5, question 5).
public struct Since: Sendable {
    /// Something that was in the file, and what it says now.
    public struct Change: Sendable, Identifiable {
        /// The entry that stood then.
        public let old: EntryID
        /// The entry that stands now; nothing when it was taken back.
        public let new: EntryID?
        /// Why it was taken back.
        public let reason: String?

        public var id: EntryID { new ?? old }
    }

    public let discussion: Known<Discussion>
    /// New signals, the latest seen first.
    public let signals: [Known<Signal>]
    /// Members and professionals who joined, in order of recording.
    public let joined: [EntryID]
    /// Professionals who stopped.
    public let left: [EntryID]
    /// What was corrected or taken back, in order of recording.
    public let changes: [Change]
    /// Agreements from before that came due or came to something, by date.
    public let due: [AgreementBook.Item]
    /// Conditions and goals from before that came due or came to something, by date.
    public let comeDue: [EntryID]
    /// Everything else that is new, in order of recording.
    public let others: [EntryID]

    public var isEmpty: Bool {
        signals.isEmpty && joined.isEmpty && left.isEmpty && changes.isEmpty && due.isEmpty && comeDue.isEmpty
            && others.isEmpty
    }

    /// Nothing when no discussion of the family was closed yet.
    public init?(_ dossier: Dossier, _ book: AgreementBook, on day: Day) {
        guard let discussion = dossier.lastClosedDiscussion, let closing = dossier.closing(of: discussion.id) else {
            return nil
        }
        let reading = Reading(dossier.ledger, since: closing.provenance.place)
        self.discussion = discussion
        signals = dossier.newSignals
        joined = reading.joined
        left = reading.left + Since.ended(in: dossier, reading, from: discussion.data.day, to: day)
        changes = reading.changes
        others = reading.others
        comeDue = Since.comeDue(in: dossier, since: closing.provenance.place, on: day)
        let far = Day(number: .max)
        due = book.all.filter { $0.isDue(on: day, since: closing.provenance.place) }.sorted {
            ($0.agreement.data.before ?? far) < ($1.agreement.data.before ?? far)
        }
    }

    /// Conditions and goals of before a place whose day has come, or of which was said after it what came of them.
    private static func comeDue(in dossier: Dossier, since place: Place, on day: Day) -> [EntryID] {
        let things =
            dossier.ledger.known(Condition.self).map { ($0.entry, $0.provenance, $0.data.before) }
            + dossier.ledger.known(Goal.self).map { ($0.entry, $0.provenance, $0.data.before) }
        let far = Day(number: .max)
        return things.filter { id, provenance, before in
            guard provenance.place <= place, let entry = dossier.ledger.entry(id)?.entry else { return false }
            let outcomes = dossier.outcomes(of: entry).compactMap { dossier.ledger.entry($0)?.provenance.place }
            guard outcomes.isEmpty else { return outcomes.contains { $0 > place } }
            return before.map { $0 <= day } ?? false
        }.sorted { ($0.2 ?? far) < ($1.2 ?? far) }.map(\.0)
    }

    /// Those whose end was known before and has come by now.
    private static func ended(in dossier: Dossier, _ reading: Reading, from first: Day, to day: Day) -> [EntryID] {
        dossier.involvements.filter { involvement in
            guard let until = involvement.data.until?.latest, !reading.isNew(involvement.provenance) else {
                return false
            }
            return until >= first && until < day
        }.map(\.entry)
    }
}

extension AgreementBook.Item {
    /// Whether an agreement of before a place has come due by that day, or came to something after it.
    fileprivate func isDue(on day: Day, since place: Place) -> Bool {
        guard agreement.provenance.place <= place else { return false }
        if let outcome { return outcome.provenance.place > place }
        return agreement.data.before.map { $0 <= day } ?? false
    }
}

/// Sorts what was recorded after a place into what it means for those who look back.
private struct Reading {
    private(set) var joined: [EntryID] = []
    private(set) var left: [EntryID] = []
    private(set) var changes: [Since.Change] = []
    private(set) var others: [EntryID] = []
    private let ledger: Ledger
    private let place: Place

    init(_ ledger: Ledger, since place: Place) {
        self.ledger = ledger
        self.place = place
        for id in ledger.entries(after: place) {
            guard let entry = ledger.entry(id)?.entry, let fact = entry.fact, ledger.standing(entry)?.id == id else {
                continue
            }
            if let withdrawal = fact as? Withdrawal { takenBack(withdrawal) } else { sort(id, fact, entry.content) }
        }
    }

    func isNew(_ provenance: Provenance) -> Bool { provenance.place > place }

    private mutating func takenBack(_ withdrawal: Withdrawal) {
        guard let old = ledger.entry(withdrawal.entry), !isNew(old.provenance), ledger.standing(old.entry) == nil
        else { return }
        changes.append(Since.Change(old: withdrawal.entry, new: nil, reason: withdrawal.reason))
    }

    private mutating func sort(_ id: EntryID, _ fact: any EventKind, _ content: Entry.Content) {
        let old = ledger.thread(of: id).last { ledger.entry($0).map { !isNew($0.provenance) } ?? false }
        guard let old, let before = ledger.entry(old)?.entry else {
            sortNew(id, fact)
            return
        }
        guard before.content != content else { return }
        if let one = before.fact as? Involvement, let other = fact as? Involvement, one.until == nil, other.until != nil
        {
            left.append(id)
        } else {
            changes.append(Since.Change(old: old, new: id, reason: nil))
        }
    }

    private mutating func sortNew(_ id: EntryID, _ fact: any EventKind) {
        switch fact {
        case is Member, is Involvement: joined.append(id)
        case is Signal, is Discussion, is Attendance, is Answer, is Closing, is HandedOut, is SetAside: break
        case is AgreementOutcome, is ConditionOutcome, is GoalResult: break
        default: others.append(id)
        }
    }
}
