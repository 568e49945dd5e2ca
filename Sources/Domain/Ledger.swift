/// All entries of one folder folded into what is known: corrected and withdrawn entries stay findable, the uncorrected
/// ones are what counts. The same lines give the same ledger, whatever their order of arrival.
///
/// Entries that correct each other form one *thread*: one thing, with a history. A thread with more than one uncorrected
/// entry is a conflict between writers, shown until someone chooses.
public struct Ledger: Sendable {
    private var items: [EntryID: Item] = [:]
    /// Every entry in the order of everything, each once: what the ledger can be folded again from.
    public private(set) var order: [EntryID] = []
    private var threads = ThreadIndex()
    /// A `Table` for each kind of which something stands.
    private var tables: [ObjectIdentifier: any Sendable] = [:]
    /// Words of kinds that this version cannot read, with how many entries there are.
    public private(set) var unread: [String: Int] = [:]
    /// What writers recorded differently without having seen each other's words.
    public private(set) var conflicts: [Conflict] = []
    /// The latest line that was folded, if any.
    public private(set) var last: Provenance?

    private struct Item: Sendable {
        let entry: Entry
        let provenance: Provenance
    }

    /// - Parameter asOf: only what had been recorded on or before this day.
    public init(_ lines: [Recorded] = [], asOf: Day? = nil) {
        let known = lines.filter { line in asOf.map { line.provenance.at.day <= $0 } ?? true }
        let sorted = known.sorted { $0.provenance.place < $1.provenance.place }
        last = sorted.last?.provenance
        for line in sorted {
            for entry in line.entries where items[entry.id] == nil {
                items[entry.id] = Item(entry: entry, provenance: line.provenance)
                order.append(entry.id)
            }
        }
        join(order)
        let standing = standing(order)
        for kind in EventKinds.all where standing[kind.word] != nil { fill(kind, from: standing[kind.word] ?? []) }
        let unweighed = self
        for kind in EventKinds.all { weigh(kind, in: unweighed) }
    }

    /// The entries that are neither corrected nor withdrawn, by kind, in order.
    private func standing(_ order: [EntryID]) -> [String: [EntryID]] {
        var standing: [String: [EntryID]] = [:]
        for id in order where !threads.corrected.contains(id) && threads.withdrawn[id] == nil {
            guard let entry = items[id]?.entry, entry.fact != nil else { continue }
            standing[entry.kind, default: []].append(id)
        }
        return standing
    }

    /// The things of one kind that stand: neither corrected nor withdrawn, in order of first recording.
    public func known<Kind: EventKind>(_ kind: Kind.Type) -> [Known<Kind>] {
        things(Kind.self).things
    }

    /// The same things by the day on which they happened, the latest first, and within a day by recording.
    public func latestFirst<Kind: EventKind>(_ kind: Kind.Type) -> [Known<Kind>] {
        things(Kind.self).latestFirst
    }

    /// The thing a reference points at as it stands now; nothing when it was withdrawn or never arrived.
    public subscript<Kind: EventKind>(_ reference: Reference<Kind>) -> Known<Kind>? {
        things(Kind.self)[threads.root(of: reference.id)]
    }

    /// The oldest entry of the thread that an entry is in.
    public func root(of id: EntryID) -> EntryID { threads.root(of: id) }

    /// The id that a thing keeps through all its corrections.
    public func identity<Kind>(_ reference: Reference<Kind>) -> Reference<Kind> {
        Reference(threads.root(of: reference.id))
    }

    /// Whether two references are about the same thing.
    public func same<Kind>(_ one: Reference<Kind>, _ other: Reference<Kind>) -> Bool {
        threads.same(one.id, other.id)
    }

    public func contains(_ id: EntryID) -> Bool { items[id] != nil }

    /// Every entry of a thing's thread, oldest first, the corrected and withdrawn ones included.
    public func history<Kind: EventKind>(of reference: Reference<Kind>) -> [Version<Kind>] {
        threads.members(of: reference.id).compactMap { id in
            guard let item = items[id], let data = item.entry.fact as? Kind else { return nil }
            return Version(
                entry: id, data: data, provenance: item.provenance, isCorrected: threads.corrected.contains(id),
                withdrawal: threads.withdrawn[id])
        }
    }

    /// Every entry about the same thing as this one, oldest first.
    public func thread(of id: EntryID) -> [EntryID] { contains(id) ? threads.members(of: id) : [] }

    /// What stands now for the thing an entry is about: itself, or what corrected it last; nothing when that was taken back.
    public func standing(_ entry: Entry) -> Entry? {
        threads.members(of: entry.id).last { !threads.corrected.contains($0) && threads.withdrawn[$0] == nil }.flatMap {
            items[$0]?.entry
        }
    }

    /// What stands for a thing, oldest first: more than one when writers disagree, none when it was taken back.
    public func readings(of id: EntryID) -> [Entry] {
        threads.members(of: id).filter { !threads.corrected.contains($0) && threads.withdrawn[$0] == nil }.compactMap {
            items[$0]?.entry
        }
    }

    /// An entry by its id with who recorded it and when, for showing the evidence of a point of attention.
    public func entry(_ id: EntryID) -> (entry: Entry, provenance: Provenance)? {
        items[id].map { ($0.entry, $0.provenance) }
    }

    /// A correction counts for what stands before it in the order of everything, so that no circle can hide an entry.
    private mutating func join(_ order: [EntryID]) {
        var before: Set<EntryID> = []
        for id in order {
            guard let entry = items[id]?.entry else { continue }
            for corrected in entry.corrects
            where before.contains(corrected) && items[corrected]?.entry.kind == entry.kind {
                threads.correct(corrected, by: id)
            }
            if case .unread(let kind) = entry.content { unread[kind, default: 0] += 1 }
            before.insert(id)
        }
        threads.settle(order)
        withdraw(order)
    }

    /// Takes entries back, the latest withdrawal first: one that was itself corrected or withdrawn takes nothing back.
    private mutating func withdraw(_ order: [EntryID]) {
        for id in order.reversed() where !threads.corrected.contains(id) && threads.withdrawn[id] == nil {
            guard let withdrawal = items[id]?.entry.fact as? Withdrawal, withdrawal.entry != id else { continue }
            threads.withdrawn[withdrawal.entry] = withdrawal.reason
        }
    }

    private func things<Kind: EventKind>(_ kind: Kind.Type) -> Table<Kind> {
        tables[ObjectIdentifier(Kind.self)] as? Table<Kind> ?? Table()
    }

    private mutating func fill<Kind: EventKind>(_ kind: Kind.Type, from standing: [EntryID]) {
        var heads: [EntryID: [Known<Kind>]] = [:]
        var roots: [EntryID] = []
        for id in standing {
            guard let item = items[id], let data = item.entry.fact as? Kind else { continue }
            let root = threads.root(of: id)
            let known = Known(id: Reference<Kind>(root), item.entry, data: data, provenance: item.provenance)
            if heads[root] == nil { roots.append(root) }
            heads[root, default: []].append(known)
        }
        for root in roots {
            guard let all = heads[root], all.count > 1, let first = all.first,
                all.contains(where: { $0.data != first.data })
            else { continue }
            conflicts.append(Conflict(id: root, readings: all.map(\.entry)))
        }
        let things = roots.compactMap { root -> Known<Kind>? in
            guard var newest = heads[root]?.last, let all = heads[root] else { return nil }
            newest.rivals = all.dropLast().map {
                Rival(entry: $0.entry, data: $0.data, provenance: $0.provenance, isConfidential: $0.isConfidential)
            }
            return newest
        }
        tables[ObjectIdentifier(Kind.self)] = Table(things)
    }

    /// Marks the things of one kind whose content is sensitive and about which nobody decided otherwise.
    private mutating func weigh<Kind: EventKind>(_ kind: Kind.Type, in ledger: Ledger) {
        guard tables[ObjectIdentifier(Kind.self)] != nil else { return }
        var all = known(Kind.self)
        var isChanged = false
        for index in all.indices {
            let known = all[index]
            if known.confidential == nil, known.data.isSensitive(in: ledger) {
                all[index].isConfidential = true
                isChanged = true
            }
            for place in known.rivals.indices where ledger.isUndecidedAndSensitive(known.rivals[place].entry) {
                all[index].rivals[place].isConfidential = true
                isChanged = true
            }
        }
        if isChanged { tables[ObjectIdentifier(Kind.self)] = Table(all) }
    }

    private func isUndecidedAndSensitive(_ id: EntryID) -> Bool {
        items[id].map { $0.entry.confidential == nil && isConfidential($0.entry) } ?? false
    }
}
