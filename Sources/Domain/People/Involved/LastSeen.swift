/// When each professional last saw or spoke with somebody of the family: from signals, conversations and contacts.
///
/// A report does not count, nor what came from people around the family: the date would tell who spoke.
struct LastSeen {
    private var latest: [PartialDay?]
    private let index: ProfessionalIndex

    init(_ index: ProfessionalIndex, in dossier: Dossier, showsConfidential: Bool) {
        self.index = index
        latest = Array(repeating: nil, count: index.all.count)
        func counts<Kind>(_ known: Known<Kind>) -> Bool { showsConfidential || !known.isConfidential }
        for signal in dossier.ledger.known(Signal.self) where counts(signal) && signal.isOwnContact {
            note(signal.data.observer, signal.data.seen)
        }
        for talk in dossier.ledger.known(ChildSpoken.self) where counts(talk) { note(talk.data.by, talk.data.day) }
        for contact in dossier.ledger.known(ContactAttempt.self)
        where counts(contact) && (contact.data.outcome == .reached || !contact.data.childrenSeen.isEmpty) {
            note(contact.data.by, contact.data.day)
        }
    }

    subscript(_ place: Int) -> PartialDay? { latest[place] }

    private mutating func note(_ professional: Professional?, _ day: PartialDay) {
        guard let professional, let place = index.place(of: professional) else { return }
        guard let known = latest[place], known.latest >= day.latest else {
            latest[place] = day
            return
        }
    }
}

extension Known<Signal> {
    /// Whether the observer was with the family for it, and who that was may be known. What a colleague told to somebody
    /// else, who typed it, the colleague saw.
    public var isOwnContact: Bool {
        guard !data.hasConfidentialOrigin else { return false }
        switch data.source.word {
        case .ownObservation, .child, .parent: return true
        case .professional: return data.observer?.person.map { $0 != provenance.by } ?? false
        case .network, .register, nil: return false
        }
    }
}
