import Domain

/// Decides what may be in minutes that leave the room: the one place where confidentiality is weighed.
///
/// It asks the file as it is *now*: what somebody made confidential after the closing stays out as well.
struct Discretion {
    let now: Ledger
    /// Whether somebody with a reason asked for everything.
    var includingConfidential = false

    /// Whether an entry may be shown, and what became of it since.
    func shows(_ id: EntryID) -> Bool {
        guard !includingConfidential else { return true }
        guard let fact = now.entry(id)?.entry.fact else { return false }
        return !isConfidential(id) && !isConfidential(latest(of: fact, id))
    }

    func shows<Kind>(_ known: Known<Kind>) -> Bool { shows(known.entry) }

    /// The things that may be shown, in their order.
    func shown<Kind>(_ all: [Known<Kind>]) -> [Known<Kind>] { all.filter(shows) }

    /// What stands and what other writers recorded for the same thing, as far as it may be shown.
    func readings<Kind>(of known: Known<Kind>) -> [Kind] {
        (known.rivals.map { ($0.entry, $0.data) } + [(known.entry, known.data)]).filter { shows($0.0) }.map(\.1)
    }

    /// Whether somebody decided that an entry may be shared, whatever it holds.
    func isDecidedShareable(_ id: EntryID) -> Bool {
        includingConfidential || now.entry(id)?.entry.confidential == false
    }

    private func isConfidential(_ id: EntryID) -> Bool {
        guard let entry = now.entry(id)?.entry else { return true }
        if let decided = entry.confidential { return decided }
        return now.isConfidential(entry) || (entry.fact as? Signal)?.source.word == .child
    }

    private func latest<Kind: EventKind>(of fact: Kind, _ id: EntryID) -> EntryID {
        now[Reference<Kind>(id)]?.entry ?? id
    }
}
