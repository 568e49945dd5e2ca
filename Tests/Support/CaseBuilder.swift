import Domain

/// One invented family, entry by entry, with fixed ids and days: what a test of a check or of the ledger starts from.
///
/// Entries are named `e1`, `e2`, … in the order in which they are added; `e1` opens the file J-014. Each is its own line,
/// recorded on `day` by one writer unless the test says otherwise.
public struct CaseBuilder: Sendable {
    public private(set) var lines: [Recorded] = []
    public private(set) var teamLines: [Recorded] = []
    /// The day on which what follows is recorded.
    public var day: Day
    /// Where the file is asked from, unless a test says otherwise: Tuesday 24 November 2026.
    public static let today = Day.on("2026-11-24")

    public init(opened: String = "2026-01-05", code: String = "J-014") {
        day = .on(opened)
        add(Family(code: code))
    }

    /// Adds an entry and returns the reference to it.
    @discardableResult
    public mutating func add<Kind: EventKind>(
        _ fact: Kind, on recorded: String? = nil, by writer: String = "laptop", clock: Int? = nil,
        correcting corrected: [EntryID] = [], confidential: Bool? = nil
    ) -> Reference<Kind> {
        let id = EntryID("e\(lines.count + 1)")
        let entry = Entry(id: id, fact, corrects: corrected, confidential: confidential)
        lines.append(CaseBuilder.line(entry, recorded.map(Day.on) ?? day, writer, clock ?? lines.count + 1))
        return Reference(id)
    }

    /// Adds an entry as it stands, its id and its decision to hide it included.
    public mutating func append(_ entry: Entry, on recorded: String) {
        lines.append(CaseBuilder.line(entry, .on(recorded), "laptop", lines.count + 1))
    }

    /// Adds an entry that replaces what another says.
    @discardableResult
    public mutating func correct<Kind: EventKind>(
        _ old: Reference<Kind>, _ fact: Kind, on recorded: String? = nil, by writer: String = "laptop",
        clock: Int? = nil
    ) -> Reference<Kind> {
        add(fact, on: recorded, by: writer, clock: clock, correcting: [old.id])
    }

    public mutating func set(_ terms: TeamTerms) {
        let number = teamLines.count + 1
        teamLines.append(CaseBuilder.line(Entry(id: EntryID("t\(number)"), terms), day, "laptop", number))
    }

    /// Adds somebody to the team's directory under an id of the test's own.
    @discardableResult
    public mutating func addToDirectory(_ id: String, _ person: Person) -> Reference<Person> {
        teamLines.append(CaseBuilder.line(Entry(id: EntryID(id), person), day, "laptop", teamLines.count + 1))
        return Reference(EntryID(id))
    }

    public func dossier(asOf day: Day? = nil) -> Dossier {
        Dossier(id: FamilyID("family"), lines, asOf: day)
    }

    public func file(on day: String? = nil) -> CaseFile {
        CaseFile(dossier: dossier(), team: Team(teamLines), today: day.map(Day.on) ?? CaseBuilder.today)
    }

    /// The file as it stood on a day, with what had been recorded by then.
    public func file(asOf day: Day) -> CaseFile {
        CaseFile(dossier: dossier(asOf: day), team: Team(teamLines, asOf: day), today: day)
    }

    /// The same file, its lines arrived in another order.
    public func shuffledFile(_ generator: inout some RandomNumberGenerator) -> CaseFile {
        CaseFile(
            dossier: Dossier(id: FamilyID("family"), lines.shuffled(using: &generator)), team: Team(teamLines),
            today: CaseBuilder.today)
    }

    private static func line(_ entry: Entry, _ day: Day, _ writer: String, _ clock: Int) -> Recorded {
        let place = Place(clock: clock, writer: WriterID(writer), number: clock)
        let provenance = Provenance(place: place, at: Moment(day: day), by: Reference(EntryID("person-1")))
        return Recorded(provenance: provenance, entries: [entry])
    }
}

extension CaseBuilder {
    public mutating func child(
        _ name: String, born: String? = "2020-05-02", expected: String? = nil, parents: [Reference<Member>] = [],
        otherParent: OtherParent? = nil
    ) -> Reference<Member> {
        add(
            Member(
                name: PersonName(given: name), role: .child, birth: born.flatMap { PartialDay($0) },
                expected: expected.flatMap { PartialDay($0) }, parents: parents, otherParent: otherParent))
    }

    public mutating func adult(_ name: String, _ role: MemberRole = .mother) -> Reference<Member> {
        add(Member(name: PersonName(given: name), role: role))
    }

    /// A worry that somebody saw.
    @discardableResult
    public mutating func worry(
        _ seen: String, about: [Reference<Member>] = [], topic: SignalTopic? = nil,
        source: SignalSource = .professional, nature: SignalNature = .observation,
        incident: Reference<Incident>? = nil, recorded: String? = nil
    ) -> Reference<Signal> {
        add(
            Signal(
                seen: .on(seen), text: "zorg", observer: .smit, about: about, source: source, nature: nature,
                topic: topic, incident: incident), on: recorded)
    }
}
