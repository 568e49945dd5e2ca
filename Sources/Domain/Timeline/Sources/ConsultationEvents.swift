/// That a professional consulted somebody about the children, on the family's line: no child was spoken with (report 2.1).
public enum ConsultationEvents: TimelineSource {
    public static func events(in dossier: Dossier) -> [TimelineEvent] {
        dossier.ledger.known(Consultation.self).map { consultation in
            TimelineEvent(
                consultation, at: PartialDay(consultation.data.day), .consulted,
                members: dossier.identities(consultation.data.about), row: .family,
                observer: .sector(consultation.data.by.sector), from: Self.self)
        }
    }

    public static func words(for event: TimelineEvent, in dossier: Dossier) -> TimelineWords {
        guard let consultation = event.fact(Consultation.self, in: dossier) else { return .none(event) }
        let what = Text(nl: "vroeg advies aan ", en: "consulted ") + consultation.someone
        return TimelineWords(
            who: consultation.by.introduction,
            what: what.adding(consultation.question, after: ": ").adding(consultation.advice, after: " – "))
    }
}
