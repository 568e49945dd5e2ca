/// An order that keeps somebody away, with its end date: a *huisverbod* of the mayor lasts ten days, four weeks at most.
public struct SafetyOrder: EventKind {
    public static let word = "order.imposed"
    public var order: Term<OrderKind>
    /// Who must stay away.
    public var against: Reference<Member>
    @Listed public var protects: [Reference<Member>]
    public var since: Day
    public var until: Day?
    /// Who imposed it: "burgemeester", "rechter".
    public var by: String?
    public var note: String?

    public init(
        order: OrderKind, against: Reference<Member>, protects: [Reference<Member>] = [], since: Day,
        until: Day? = nil, by: String? = nil, note: String? = nil
    ) {
        self.order = .known(order)
        self.against = against
        self.protects = protects
        self.since = since
        self.until = until
        self.by = by
        self.note = note
    }

    public var references: [EntryID] { [against.id] + protects.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        guard !protects.contains(against) else {
            throw Refusal(
                Text(
                    nl: "Iemand staat aan beide kanten. Kies wie weg moet blijven en wie wordt beschermd.",
                    en: "Somebody is on both sides. Choose who must stay away and who is protected."),
                field: "protects")
        }
        try Refusal.unlessOrdered(since, until)
    }

    public func holds(on day: Day) -> Bool { day.lies(from: since, to: until) }

    public var occurred: PartialDay? { PartialDay(since) }
    public var turningDays: [PartialDay] { [PartialDay(since), until.map(PartialDay.init)].compactMap { $0 } }

    public func summary(in dossier: Dossier) -> Text {
        let who = dossier.name(of: against)
        let end = until.map { Text(nl: " tot \($0.words.nl)", en: " until \($0.words.en)") } ?? Text(verbatim: "")
        return order.label + Text(nl: " voor \(who)", en: " for \(who)") + end
    }
}

/// What somebody must keep away from.
public enum OrderKind: String, Vocabulary {
    case houseBan = "house-ban"
    case contactBan = "contact-ban"
    case areaBan = "area-ban"

    public var label: Text {
        switch self {
        case .houseBan: Text(nl: "huisverbod", en: "house ban")
        case .contactBan: Text(nl: "contactverbod", en: "contact ban")
        case .areaBan: Text(nl: "gebiedsverbod", en: "area ban")
        }
    }
}
