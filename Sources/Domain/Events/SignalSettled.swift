/// The decision that worries need no action, with the reason (report 1.1, *handelingsplicht*: act, or say why not).
public struct SignalSettled: EventKind {
    public static let word = "signal.settled"
    @Listed public var signals: [Reference<Signal>]
    public var reason: String
    public var by: Professional?
    public var discussion: Reference<Discussion>?

    public init(
        signals: [Reference<Signal>], reason: String, by: Professional? = nil,
        discussion: Reference<Discussion>? = nil
    ) {
        self.signals = signals
        self.reason = reason
        self.by = by
        self.discussion = discussion
    }

    public var references: [EntryID] { signals.map(\.id) + [discussion?.id].compactMap { $0 } }

    public func validate(in setting: Setting) throws(Refusal) {
        guard !reason.isEmpty else {
            throw Refusal(
                Text(nl: "Schrijf op waarom hier niets hoeft.", en: "Write down why nothing needs to be done."),
                field: "reason")
        }
    }

    public func summary(in dossier: Dossier) -> Text {
        Text(nl: "hier hoeft niets: \(reason)", en: "no action needed: \(reason)")
    }
}
