/// That what was agreed as the moment to scale up has come, and what was decided then: a met trigger without a decision
/// stays visible (report 3.1: help was scaled up too late).
public struct TriggerMet: EventKind {
    public static let word = "trigger.met"
    public var scalingUp: Reference<ScalingUp>
    /// What showed it.
    @Listed public var signals: [Reference<Signal>]
    public var decision: String?
    public var by: Professional?
    public var day: Day

    public init(
        scalingUp: Reference<ScalingUp>, signals: [Reference<Signal>] = [], decision: String? = nil,
        by: Professional? = nil, day: Day
    ) {
        self.scalingUp = scalingUp
        self.signals = signals
        self.decision = decision
        self.by = by
        self.day = day
    }

    public var references: [EntryID] { [scalingUp.id] + signals.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        let what = dossier.ledger[scalingUp]?.data.trigger ?? "?"
        let decided = decision.flatMap { $0.isEmpty ? nil : Text(nl: "besluit: \($0)", en: "decision: \($0)") }
        return Text(nl: "moment om op te schalen: \(what)", en: "moment to scale up: \(what)")
            .adding(decided ?? Text(nl: "nog geen besluit", en: "no decision yet"), after: " – ")
    }
}
