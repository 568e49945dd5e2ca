/// A professional as he or she was at the time of an entry: a family's folder can be read, exported or destroyed without
/// the directory, and a later change of employer does not rewrite the past.
public struct Professional: Codable, Hashable, Sendable {
    public var person: Reference<Person>?
    public var name: PersonName
    public var role: String
    public var organisation: String
    public var sector: Term<Sector>
    public var side: Term<Side>

    public init(
        person: Reference<Person>? = nil, name: PersonName, role: String, organisation: String, sector: Term<Sector>,
        side: Term<Side>
    ) {
        self.person = person
        self.name = name
        self.role = role
        self.organisation = organisation
        self.sector = sector
        self.side = side
    }

    /// "J. Smit, school".
    public var introduction: Text {
        let place = sector.label
        guard name.short != place.nl else { return place }
        return Text(nl: "\(name.short), \(place.nl)", en: "\(name.short), \(place.en)")
    }

    /// Whether two snapshots are of one person: the same directory entry, or without one the same name and organisation.
    public func isSame(as other: Professional) -> Bool {
        if let person, let theirs = other.person { return person == theirs }
        return name == other.name && organisation == other.organisation
    }
}

/// Whether somebody works for children or for adults; the report's two domains that must find each other (1.2.5).
public enum Side: String, Vocabulary {
    case youth, adult, both

    public var label: Text {
        switch self {
        case .youth: Text(nl: "jeugd", en: "youth")
        case .adult: Text(nl: "volwassenen", en: "adults")
        case .both: Text(nl: "jeugd en volwassenen", en: "youth and adults")
        }
    }
}
