/// One sound journal line as the domain sees it: what was recorded in one save, by whom, when, and its place in the order.
public struct Recorded: Sendable, Hashable {
    public let provenance: Provenance
    public let entries: [Entry]

    public init(provenance: Provenance, entries: [Entry]) {
        self.provenance = provenance
        self.entries = entries
    }
}

/// Who recorded a line, when on their clock, and where it stands in the order of everything.
public struct Provenance: Sendable, Hashable {
    public let place: Place
    public let at: Moment
    /// The person in the directory who typed it, as stated; not proof.
    public let by: Reference<Person>
    /// Whether a damaged line came before it in the same journal.
    public let isAfterDamage: Bool
    /// That it came in from outside: `at` and `by` are then as the file that was read in says them.
    public let imported: Imported?

    public init(
        place: Place, at: Moment, by: Reference<Person>, isAfterDamage: Bool = false, imported: Imported? = nil
    ) {
        self.place = place
        self.at = at
        self.by = by
        self.isAfterDamage = isAfterDamage
        self.imported = imported
    }
}

/// Who read a line in from a file of elsewhere, and when; and the name that the file gives to whoever recorded it there.
public struct Imported: Sendable, Hashable {
    public let name: PersonName?
    public let at: Moment
    public let by: Reference<Person>

    public init(name: PersonName?, at: Moment, by: Reference<Person>) {
        self.name = name
        self.at = at
        self.by = by
    }
}

/// The place of a line in the order of everything: Lamport number, then writer, then number. Never a wall clock.
public struct Place: Sendable, Hashable, Comparable {
    public let clock: Int
    public let writer: WriterID
    public let number: Int

    public init(clock: Int, writer: WriterID, number: Int) {
        self.clock = clock
        self.writer = writer
        self.number = number
    }

    public static func < (left: Place, right: Place) -> Bool {
        (left.clock, left.writer, left.number) < (right.clock, right.writer, right.number)
    }
}
