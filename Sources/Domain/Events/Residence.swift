/// Where a family member lives or lived, with whom, since when and until when (report ch. 5, question 2; 3.2 for stays).
public struct Residence: EventKind {
    public static let word = "residence.recorded"
    public var member: Reference<Member>
    /// The household in words, the same for all who live there: "thuis", "bij oma Fatma".
    public var household: String
    public var setting: Term<ResidenceSetting>
    public var since: PartialDay?
    public var until: PartialDay?
    /// For who lives in two places: which part of the time ("om de week").
    public var partTime: String?
    public var municipality: String?

    public init(
        member: Reference<Member>, household: String, setting: ResidenceSetting, since: PartialDay? = nil,
        until: PartialDay? = nil, partTime: String? = nil, municipality: String? = nil
    ) {
        self.member = member
        self.household = household
        self.setting = .known(setting)
        self.since = since
        self.until = until
        self.partTime = partTime
        self.municipality = municipality
    }

    public var references: [EntryID] { [member.id] }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.unlessOrdered(since, until)
    }

    /// Whether the member lives there on that day, as far as the dates tell.
    public func holds(on day: Day) -> Bool {
        (since?.earliest ?? day) <= day && (until.map { $0.latest >= day } ?? true)
    }

    public var occurred: PartialDay? { since ?? until }
    public var turningDays: [PartialDay] { [since, until].compactMap { $0 } }

    /// The address of a shelter is hidden for the safety of those who live there.
    public func isSensitive(in ledger: Ledger) -> Bool { setting == .crisisShelter || setting == .womensShelter }

    /// "flat van vader, om de week": where, for which part of the time, and until when where that is known.
    public var place: Text {
        let end = until.map { Text(nl: " tot \($0.words.nl)", en: " until \($0.words.en)") } ?? Text(verbatim: "")
        return Text(verbatim: household).adding(partTime, after: ", ") + end
    }

    public func summary(in dossier: Dossier) -> Text {
        let who = dossier.name(of: member)
        return Text(nl: "waar \(who) woont: ", en: "where \(who) lives: ") + place
    }
}

/// The kind of place.
public enum ResidenceSetting: String, Vocabulary {
    case home
    case otherHome = "other-home"
    case fosterCare = "foster-care"
    case crisisShelter = "crisis-shelter"
    case womensShelter = "womens-shelter"
    case residentialCare = "residential-care"
    case clinic
    case detention

    public var label: Text {
        switch self {
        case .home: Text(nl: "thuis", en: "at home")
        case .otherHome: Text(nl: "ander huis", en: "another home")
        case .fosterCare: Text(nl: "pleeggezin", en: "foster family")
        case .crisisShelter: Text(nl: "crisisopvang", en: "crisis shelter")
        case .womensShelter: Text(nl: "vrouwenopvang", en: "women’s shelter")
        case .residentialCare: Text(nl: "woonvoorziening", en: "residential care")
        case .clinic: Text(nl: "kliniek", en: "clinic")
        case .detention: Text(nl: "detentie", en: "detention")
        }
    }

    /// Whether leaving it asks for help that goes on (report 3.2: *nazorg*).
    public var needsAftercare: Bool {
        switch self {
        case .crisisShelter, .womensShelter, .residentialCare, .clinic, .detention, .fosterCare: true
        case .home, .otherHome: false
        }
    }
}
