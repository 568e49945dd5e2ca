/// What became of a signal: talked about, an agreement, or the decision that nothing needs to be done (report 1.1,
/// *handelingsplicht*; 2.3: signals seen must be followed up).
public struct FollowUp: Sendable {
    /// The day of the first discussion that was closed after it was recorded.
    public let discussed: Day?
    /// The latest agreement that names it.
    public let agreement: Known<Agreement>?
    /// What that agreement came to.
    public let outcome: Known<AgreementOutcome>?
    /// The latest decision, with its reason, that nothing needs to be done.
    public let settled: Known<SignalSettled>?

    public var isOpen: Bool { agreement == nil && settled == nil }
}

/// The follow-up of every signal, looked up once for a whole list.
public struct FollowUps: Sendable {
    private let dossier: Dossier
    private var agreements: [Reference<Signal>: Known<Agreement>] = [:]
    private var settled: [Reference<Signal>: Known<SignalSettled>] = [:]
    private let closings: [Known<Closing>]

    public init(_ dossier: Dossier) {
        self.dossier = dossier
        let ledger = dossier.ledger
        for agreement in ledger.known(Agreement.self) {
            for signal in agreement.data.signals { agreements[ledger.identity(signal)] = agreement }
        }
        for decision in ledger.known(SignalSettled.self) {
            for signal in decision.data.signals { settled[ledger.identity(signal)] = decision }
        }
        closings = ledger.known(Closing.self).sorted { $0.provenance.place < $1.provenance.place }
    }

    /// Nothing when there is no such signal.
    public subscript(signal: Reference<Signal>) -> FollowUp? {
        guard let recorded = dossier.ledger.history(of: signal).first?.provenance.place else { return nil }
        let agreement = agreements[signal]
        return FollowUp(
            discussed: closings.first { $0.provenance.place > recorded }?.data.day, agreement: agreement,
            outcome: agreement.flatMap { dossier.outcome(of: $0.id) }, settled: settled[signal])
    }
}
