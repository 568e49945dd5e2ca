/// What Veilig Thuis did, on the line: its end is no reassurance, and a hand-over counts once it was accepted (report 3.3).
public enum VeiligThuisEvents: TimelineSource {
    public static func events(in dossier: Dossier) -> [TimelineEvent] {
        dossier.ledger.known(VeiligThuisEvent.self).map { step in
            TimelineEvent(
                step, at: PartialDay(step.data.day), .veiligThuis, row: .family,
                observer: .sector(.known(.veiligThuis)), from: Self.self)
        }
    }

    public static func words(for event: TimelineEvent, in dossier: Dossier) -> TimelineWords {
        guard let step = event.fact(VeiligThuisEvent.self, in: dossier) else { return .none(event) }
        let what = (step.event.label + step.receiver).bracketing(step.outcome?.label)
        return TimelineWords(
            who: event.sign.label, what: what.adding(step.conditions, after: ": ").adding(step.note, after: " – "),
            aside: step.event == .handedOver ? acceptance(step.accepted) : nil)
    }

    private static func acceptance(_ accepted: Bool?) -> Text {
        switch accepted {
        case true?: Text(nl: "aangenomen ✓", en: "accepted ✓")
        case false?: Text(nl: "niet aangenomen ○", en: "not accepted ○")
        case nil: Text(nl: "aangenomen? ○", en: "accepted? ○")
        }
    }
}
