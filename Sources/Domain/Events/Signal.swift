/// Something that somebody saw, heard or reported about the family: a worry, or something that goes well.
///
/// Who saw it and who typed it are two things; so are the day it was seen and the day it was recorded.
public struct Signal: EventKind {
    public static let word = "signal.recorded"
    public var seen: PartialDay
    public var text: String
    /// The professional who saw it; nothing when somebody else did, see `observerMember` and `observerName`.
    public var observer: Professional?
    /// Who saw it when that is somebody in this file.
    public var observerMember: Reference<Member>?
    /// Who saw it when that is neither: "buurvrouw", "intern begeleider".
    public var observerName: String?
    /// Whom it is about; nobody in particular means the family as a whole.
    @Listed public var about: [Reference<Member>]
    public var source: Term<SignalSource>
    public var nature: Term<SignalNature>
    public var tone: Term<SignalTone>
    public var topic: Term<SignalTopic>?
    public var incident: Reference<Incident>?
    /// The norm ‘safe enough’ that is not met by this (report 2.1: *niet consequent doorgepakt*).
    public var breaches: Reference<SafetyNorm>?

    public init(
        seen: PartialDay, text: String, observer: Professional? = nil,
        observerMember: Reference<Member>? = nil, observerName: String? = nil,
        about: [Reference<Member>] = [], source: SignalSource, nature: SignalNature = .observation,
        tone: SignalTone = .worry, topic: SignalTopic? = nil, incident: Reference<Incident>? = nil,
        breaches: Reference<SafetyNorm>? = nil
    ) {
        self.seen = seen
        self.text = text
        self.observer = observer
        self.observerMember = observerMember
        self.observerName = observerName
        self.about = about
        self.source = .known(source)
        self.nature = .known(nature)
        self.tone = .known(tone)
        self.topic = topic.map(Term.known)
        self.incident = incident
        self.breaches = breaches
    }

    public var references: [EntryID] {
        about.map(\.id) + [incident?.id, observerMember?.id, breaches?.id].compactMap { $0 }
    }

    /// Where it comes from, for a screen that everyone may see: who made a report, and which neighbour spoke, stays out of
    /// it. Reports that came in through Veilig Thuis say so.
    public func originLabel(in ledger: Ledger) -> Text {
        if nature == .report {
            let isThroughVeiligThuis = observer?.sector.word == .veiligThuis
            return isThroughVeiligThuis
                ? Text(nl: "melding via Veilig Thuis", en: "report through Veilig Thuis") : nature.label
        }
        return source == .network ? source.label : observerLabel(in: ledger)
    }

    /// Whether somebody must ask before it is shown who saw it.
    public var hasConfidentialOrigin: Bool { nature == .report || source == .network }

    /// Who saw it: "J. Smit, school", "Sanne, moeder".
    public func observerLabel(in ledger: Ledger) -> Text {
        if let observer { return observer.introduction }
        if let member = observerMember.flatMap({ ledger[$0] }) { return member.data.introduction }
        if let observerName { return Text(verbatim: observerName) }
        return source.label
    }

    /// How it stands on the line of time and in lists.
    public var sign: TimelineSign {
        if tone == .goingWell { return .goingWell }
        if nature == .report { return .report }
        return tone == .fact ? .fact : .worry
    }

    public func validate(in setting: Setting) throws(Refusal) {
        guard !text.isEmpty else {
            throw Refusal(Text(nl: "Schrijf op wat er is gezien.", en: "Write down what was seen."), field: "text")
        }
        try Refusal.ifFuture(seen, today: setting.today, field: "seen")
    }

    public var occurred: PartialDay? { seen }

    /// What police or probation saw, and what touches sexuality.
    public func isSensitive(in ledger: Ledger) -> Bool {
        topic?.word == .sexual || (observer?.tellsOfOffences ?? false)
    }

    public func summary(in dossier: Dossier) -> Text {
        originLabel(in: dossier.ledger) + Text(verbatim: ": \(text)")
    }
}

/// Where a signal comes from (report 2.3: not only from parents and colleagues).
public enum SignalSource: String, Vocabulary {
    case ownObservation = "own-observation"
    case child, parent, professional, network, register

    public var label: Text {
        switch self {
        case .ownObservation: Text(nl: "zelf gezien", en: "seen in person")
        case .child: Text(nl: "van het kind", en: "from the child")
        case .parent: Text(nl: "van een ouder", en: "from a parent")
        case .professional: Text(nl: "van een collega", en: "from a colleague")
        case .network: Text(nl: "uit de omgeving", en: "from people around the family")
        case .register: Text(nl: "uit een register", en: "from a register")
        }
    }
}

/// What kind of signal it is.
public enum SignalNature: String, Vocabulary {
    case observation, report

    public var label: Text {
        switch self {
        case .observation: Text(nl: "gezien of gehoord", en: "seen or heard")
        case .report: Text(nl: "melding", en: "report")
        }
    }
}

/// Whether it worries or reassures; both belong on the line. What happened in a life and is neither (a separation, a death, a
/// job lost) is a fact: no check takes it for a worry or for a reassurance.
public enum SignalTone: String, Vocabulary {
    case worry
    case goingWell = "going-well"
    case fact

    public var label: Text {
        switch self {
        case .worry: Text(nl: "zorg", en: "worry")
        case .goingWell: Text(nl: "gaat goed", en: "going well")
        case .fact: Text(nl: "een feit, geen zorg", en: "a fact, not a worry")
        }
    }
}

/// What it is about, where a check needs to know.
public enum SignalTopic: String, Vocabulary {
    case domesticViolence = "domestic-violence"
    case abuse, neglect, sexual
    case schoolAbsence = "school-absence"
    case withdrawn, bedwetting, relapse, behaviour, confusion, substance, money, housing, health

    public var label: Text {
        switch self {
        case .domesticViolence: Text(nl: "huiselijk geweld", en: "domestic violence")
        case .abuse: Text(nl: "kindermishandeling", en: "child abuse")
        case .neglect: Text(nl: "verwaarlozing", en: "neglect")
        case .sexual: Text(nl: "seksueel grensoverschrijdend gedrag", en: "sexually transgressive behaviour")
        case .schoolAbsence: Text(nl: "schoolverzuim", en: "school absence")
        case .withdrawn: Text(nl: "stil, teruggetrokken", en: "quiet, withdrawn")
        case .bedwetting: Text(nl: "bedplassen", en: "bedwetting")
        case .relapse: Text(nl: "terugval", en: "relapse")
        case .behaviour: Text(nl: "gedrag", en: "behaviour")
        case .confusion: Text(nl: "verward gedrag", en: "confused behaviour")
        case .substance: Text(nl: "drank of drugs", en: "drink or drugs")
        case .money: Text(nl: "geld", en: "money")
        case .housing: Text(nl: "wonen", en: "housing")
        case .health: Text(nl: "gezondheid", en: "health")
        }
    }
}

extension SignalTopic {
    /// A quiet sign of a child, easily missed (report 2.3).
    public var isQuiet: Bool {
        switch self {
        case .withdrawn, .bedwetting, .relapse, .schoolAbsence: true
        default: false
        }
    }
}
