/// That a professional consulted somebody with knowledge of children and violence, such as a *gedragswetenschapper* (report
/// 2.1, vignette) or the *aandachtsfunctionaris* of step 2 of the Meldcode. Advice that Veilig Thuis gives is for the one
/// who asks and never stands here.
public struct Consultation: EventKind {
    public static let word = "consultation.held"
    public var by: Professional
    /// Who was consulted.
    public var with: Professional?
    /// Who was consulted when that is nobody in the directory.
    public var withName: String?
    public var role: Term<ConsultationRole>
    @Listed public var about: [Reference<Member>]
    @Listed public var signals: [Reference<Signal>]
    public var question: String?
    public var advice: String?
    public var day: Day

    public init(
        by: Professional, with: Professional? = nil, withName: String? = nil, role: ConsultationRole,
        about: [Reference<Member>] = [], signals: [Reference<Signal>] = [], question: String? = nil,
        advice: String? = nil, day: Day
    ) {
        self.by = by
        self.with = with
        self.withName = withName
        self.role = .known(role)
        self.about = about
        self.signals = signals
        self.question = question
        self.advice = advice
        self.day = day
    }

    public var references: [EntryID] { about.map(\.id) + signals.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifVeiligThuis(with, withName, field: "with")
        try Refusal.ifVeiligThuis(nil, role.word == nil ? role.raw : nil, field: "role")
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    /// Each professional's own deliberation, always.
    public func isSensitive(in ledger: Ledger) -> Bool { true }

    /// Who was consulted: "M. Prins, gedragswetenschapper"; the role alone where no name was recorded.
    public var consulted: Text {
        guard let name = with?.name.short ?? withName, !name.isEmpty else { return role.label }
        return Text(verbatim: "\(name), ") + role.label
    }

    /// The same in a sentence.
    var someone: Text {
        let isNamed = !(with?.name.short ?? withName ?? "").isEmpty
        return isNamed ? consulted : Text(nl: "een ", en: "a ") + consulted
    }

    public func summary(in dossier: Dossier) -> Text {
        let whom = about.isEmpty ? Text(verbatim: "") : Text.list(about.map(dossier.name))
        let over = about.isEmpty ? whom : Text(nl: " over \(whom.nl)", en: " about \(whom.en)")
        let head = Text(nl: "\(by.name.short) vroeg advies aan ", en: "\(by.name.short) consulted ") + someone + over
        return head.adding(question, after: ": ").adding(advice, after: " – ")
    }
}

/// As what somebody was consulted.
public enum ConsultationRole: String, Vocabulary {
    case behaviouralExpert = "behavioural-expert"
    case attentionOfficer = "attention-officer"
    case paediatrician
    case colleague

    public var label: Text {
        switch self {
        case .behaviouralExpert: Text(nl: "gedragswetenschapper", en: "behavioural expert")
        case .attentionOfficer: Text(nl: "aandachtsfunctionaris", en: "Meldcode officer")
        case .paediatrician: Text(nl: "vertrouwensarts", en: "child protection doctor")
        case .colleague: Text(nl: "collega", en: "colleague")
        }
    }
}

extension Refusal {
    /// Refuses advice of Veilig Thuis: it is no report, and whoever asked may count on its staying out of a shared file.
    static func ifVeiligThuis(_ person: Professional?, _ words: String?, field: String) throws(Refusal) {
        let isNamed = (words ?? "").lowercased().contains("veilig thuis")
        guard isNamed || person?.sector.word == .veiligThuis else { return }
        throw Refusal(
            Text(
                nl: "Advies van Veilig Thuis blijft buiten dit dossier. Bewaar het in uw eigen aantekeningen.",
                en: "Advice from Veilig Thuis stays out of this file. Keep it in your own notes."), field: field)
    }
}
