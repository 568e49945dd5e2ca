/// Worries as the checks read them.
extension Dossier {
    /// Worries about the child itself, about a caretaker or about the family as a whole, oldest first: adults' problems
    /// are the children's (report ch. 2).
    func worriesBearing(on child: Reference<Member>) -> [Known<Signal>] {
        let concerned = Set(caretakers.map(\.id) + [ledger.identity(child)])
        return signals.reversed().filter { signal in
            let about = signal.data.about.map(ledger.identity)
            return signal.data.tone == .worry && (about.isEmpty || about.contains(where: concerned.contains))
        }
    }

    /// Worries that touch the children's safety: violence at home, abuse, neglect, sexual transgression, and every report; oldest first.
    var safetyWorries: [Known<Signal>] {
        signals.reversed().filter { signal in
            signal.data.tone == .worry
                && (signal.data.nature == .report || signal.data.topic?.word?.touchesSafety ?? false)
        }
    }

    /// Worries about violence at home, told by the signal or by the incident it reports; oldest first.
    var violenceSignals: [Known<Signal>] {
        signals.reversed().filter { signal in
            let incident = signal.data.incident.flatMap { ledger[$0] }
            return signal.data.tone == .worry
                && (signal.data.topic?.word == .domesticViolence
                    || incident?.data.topic.word == .domesticViolence)
        }
    }

    /// The day a member was first recorded here.
    func inFileSince(_ member: Reference<Member>) -> Day? {
        ledger.history(of: member).first?.provenance.at.day
    }
}

extension SignalTopic {
    fileprivate var touchesSafety: Bool {
        switch self {
        case .domesticViolence, .abuse, .neglect, .sexual: true
        default: false
        }
    }
}
