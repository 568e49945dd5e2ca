/// One kind of thing that stands on the line: where its events come from and how they are told.
///
/// To add one: a file in the folder Sources beside this one and a line in `TimelineSources.all`.
public protocol TimelineSource: Sendable {
    static func events(in dossier: Dossier) -> [TimelineEvent]
    static func words(for event: TimelineEvent, in dossier: Dossier) -> TimelineWords
}

/// How one event is told in a list.
public struct TimelineWords: Sendable {
    /// Who saw it, or what kind of thing it is.
    public let who: Text
    /// The same as far as everyone may know, where that is less.
    public let sharedWho: Text?
    public let what: Text
    /// A few words at the end of its line: how many reports tell of an incident.
    public let aside: Text?
    /// What stands on a line of its own below it: the incident that a report is about. See `TimelineEvent.hasDetail`.
    public let details: [Detail]

    /// Words that rest on another entry, and are as confidential as that one.
    public struct Detail: Sendable {
        public let entry: EntryID
        public let words: Text
    }

    init(who: Text, sharedWho: Text? = nil, what: Text, aside: Text? = nil, details: [Detail] = []) {
        self.who = who
        self.sharedWho = sharedWho
        self.what = what
        self.aside = aside
        self.details = details
    }

    /// For an entry that never arrived.
    static func none(_ event: TimelineEvent) -> TimelineWords {
        TimelineWords(who: event.sign.label, what: Text(verbatim: ""))
    }
}

extension TimelineEvent {
    /// The fact of one of its entries.
    func fact<Kind: EventKind>(_ kind: Kind.Type, in dossier: Dossier) -> Kind? {
        entries.first.flatMap { dossier.ledger.entry($0)?.entry.fact as? Kind }
    }
}

extension Dossier {
    /// The lasting ids of members, each once.
    func identities(_ members: [Reference<Member>]) -> [Reference<Member>] {
        var seen: Set<Reference<Member>> = []
        return members.map(ledger.identity).filter { seen.insert($0).inserted }
    }
}
