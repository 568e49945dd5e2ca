/// What was seen, by whom and when.
extension Dossier {
    /// All signals, latest seen first.
    public var signals: [Known<Signal>] {
        ledger.latestFirst(Signal.self)
    }

    /// Signals that name this member, latest first.
    public func signals(about member: Reference<Member>) -> [Known<Signal>] {
        signals.filter { signal in signal.data.about.contains { ledger.same($0, member) } }
    }

    /// Worries that neither an agreement answers nor anybody decided to leave, oldest first.
    public var unansweredWorries: [Known<Signal>] {
        let answered = Set(
            ledger.known(Agreement.self).flatMap(\.data.signals).map(ledger.identity)
                + ledger.known(SignalSettled.self).flatMap(\.data.signals).map(ledger.identity))
        return signals.reversed().filter { $0.data.tone == .worry && !answered.contains($0.id) }
    }

    /// Signals recorded after the last discussion was closed, latest first; all of them when there was none.
    public var newSignals: [Known<Signal>] {
        guard let closed = lastClosing?.provenance.place else { return signals }
        return signals.filter { $0.provenance.place > closed }
    }

    /// What happened, latest first.
    public var incidents: [Known<Incident>] { ledger.latestFirst(Incident.self) }

    /// Incidents recorded after the last discussion was closed, latest first; all of them when there was none.
    public var newIncidents: [Known<Incident>] {
        guard let closed = lastClosing?.provenance.place else { return incidents }
        return incidents.filter { $0.provenance.place > closed }
    }

    /// Incidents that a member was in or was there at, latest first.
    public func incidents(with member: Reference<Member>) -> [Known<Incident>] {
        incidents.filter { incident in
            (incident.data.about + incident.data.present).contains { ledger.same($0, member) }
        }
    }

    /// The signals that tell of one incident, oldest first: several people can report one thing (report 4.2).
    public func reports(of incident: Reference<Incident>) -> [Known<Signal>] {
        signals.reversed().filter { signal in signal.data.incident.map { ledger.same($0, incident) } ?? false }
    }

    /// How parents responded to a signal, an incident or a problem, oldest first.
    public func responses(to thing: EntryID) -> [Known<ParentResponse>] {
        let thing = ledger.root(of: thing)
        return ledger.latestFirst(ParentResponse.self).filter { response in
            response.data.subject.map { ledger.root(of: $0) == thing } ?? false
        }.reversed()
    }
}
