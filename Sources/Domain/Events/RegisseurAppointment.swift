/// Who has the regie over the help for this family (report ch. 5, question 4: there cannot be two regisseurs).
public struct RegisseurAppointment: EventKind {
    public static let word = "regisseur.appointed"
    public var regisseur: Professional
    public var role: Term<RegieRole>
    public var since: Day
    public var until: Day?
    /// Whether the regisseur accepted it; nothing when nobody asked.
    public var accepted: Bool?
    /// What the regisseur may do, as recorded (report ch. 5, question 4: *vastgelegde bevoegdheden*).
    @Listed public var powers: [Term<RegiePower>]
    public var powersNote: String?
    /// Who gave these powers: "teamleider", "gemeente Waterveen".
    public var grantedBy: String?
    public var acceptedOn: Day?
    /// From whom the regie was taken over.
    public var takesOverFrom: Professional?

    public init(
        regisseur: Professional, role: RegieRole = .casus, since: Day, until: Day? = nil, accepted: Bool? = nil,
        powers: [RegiePower] = [], powersNote: String? = nil, grantedBy: String? = nil, acceptedOn: Day? = nil,
        takesOverFrom: Professional? = nil
    ) {
        self.regisseur = regisseur
        self.role = .known(role)
        self.since = since
        self.until = until
        self.accepted = accepted
        self.powers = powers.map(Term.known)
        self.powersNote = powersNote
        self.grantedBy = grantedBy
        self.acceptedOn = acceptedOn
        self.takesOverFrom = takesOverFrom
    }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifFuture(acceptedOn, today: setting.today, field: "acceptedOn")
        try Refusal.unlessOrdered(since, until)
    }

    public func holds(on day: Day) -> Bool { day.lies(from: since, to: until) }

    public var occurred: PartialDay? { PartialDay(since) }
    public var turningDays: [PartialDay] {
        [PartialDay(since), until.map(PartialDay.init), acceptedOn.map(PartialDay.init)].compactMap { $0 }
    }

    public func summary(in dossier: Dossier) -> Text {
        Text(verbatim: "\(regisseur.name.short), ") + role.label
    }
}

/// The casusregisseur leads the help; the procesregisseur breaks a deadlock. They are two roles.
public enum RegieRole: String, Vocabulary {
    case casus, proces

    public var label: Text {
        switch self {
        case .casus: Text(nl: "casusregisseur", en: "casusregisseur (leads the case)")
        case .proces: Text(nl: "procesregisseur", en: "procesregisseur (breaks a deadlock)")
        }
    }
}

/// What a regisseur may do.
public enum RegiePower: String, Vocabulary {
    case convene, information, plan, decide
    case scaleUp = "scale-up"

    public var label: Text {
        switch self {
        case .convene: Text(nl: "iedereen bijeenroepen", en: "call everyone together")
        case .information: Text(nl: "informatie opvragen", en: "ask for information")
        case .plan: Text(nl: "het plan bewaken", en: "keep the plan on track")
        case .decide: Text(nl: "knopen doorhakken", en: "have the final say")
        case .scaleUp: Text(nl: "opschalen", en: "scale up")
        }
    }
}
