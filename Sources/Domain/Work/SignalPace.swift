/// The days on which a signal was seen, recorded, discussed and acted on: early signalling and interpreting can be seen
/// afterwards, and nobody is judged by it (report 1.1: *vroegtijdig signaleren en duiden*).
public struct SignalPace: Sendable {
    /// What happened with a signal on a day.
    public struct Step: Sendable {
        public let what: Text
        public let day: Day
        /// How many days after it was seen; nothing when the day of seeing is not known exactly.
        public let daysLater: Int?
    }

    /// In the order seen, recorded, discussed, agreed; a step that was not taken is left out.
    public let steps: [Step]
    public let isDiscussed: Bool

    /// Nothing when there is no such signal.
    public init?(_ signal: Reference<Signal>, in dossier: Dossier) {
        guard let known = dossier.ledger[signal], let followUp = FollowUps(dossier)[known.id],
            let first = dossier.ledger.history(of: known.id).first
        else { return nil }
        let seen = known.data.seen.exact
        func step(_ what: Text, _ day: Day?) -> Step? {
            day.map { day in Step(what: what, day: day, daysLater: seen.map { day.number - $0.number }) }
        }
        steps = [
            seen.map { Step(what: Text(nl: "gezien", en: "seen"), day: $0, daysLater: nil) },
            step(Text(nl: "vastgelegd", en: "recorded"), first.provenance.at.day),
            step(Text(nl: "besproken", en: "discussed"), followUp.discussed),
            step(Text(nl: "afspraak", en: "agreement"), followUp.agreement?.provenance.at.day),
            step(Text(nl: "niets nodig", en: "nothing needed"), followUp.settled?.provenance.at.day),
        ].compactMap { $0 }
        isDiscussed = followUp.discussed != nil
    }
}
