/// Who has the regie over the help for this family (report ch. 5, question 4: there cannot be two regisseurs).
public struct RegisseurAppointment: EventKind {
    public static let word = "regisseur.appointed"
    public var regisseur: Professional
    public var role: Term<RegieRole>
    public var since: Day
    public var until: Day?
    /// Whether the regisseur accepted it; nothing when nobody asked.
    public var accepted: Bool?

    public init(
        regisseur: Professional, role: RegieRole = .casus, since: Day, until: Day? = nil, accepted: Bool? = nil
    ) {
        self.regisseur = regisseur
        self.role = .known(role)
        self.since = since
        self.until = until
        self.accepted = accepted
    }

    public func holds(on day: Day) -> Bool { since <= day && (until.map { $0 >= day } ?? true) }

    public var occurred: PartialDay? { PartialDay(since) }

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
