import Domain

extension Dossier {
    /// The words of an entry as far as anybody at hand may read them; nothing when it is confidential by kind, by decision,
    /// or because a child said it.
    func shareableWords(of entry: Entry) -> Text? {
        guard let fact = entry.fact, !isDiscreet(entry, fact) else { return nil }
        return fact.summary(in: self)
    }

    private func isDiscreet(_ entry: Entry, _ fact: any EventKind) -> Bool {
        if let decided = entry.confidential { return decided }
        switch fact {
        case let words as OwnWords: return entry.isConfidential || isChild(words.speaker)
        case let signal as Signal: return entry.isConfidential || signal.source == .child
        default: return entry.isConfidential
        }
    }

    /// Somebody who cannot be found is taken for a child: silence does no harm.
    private func isChild(_ member: Reference<Member>) -> Bool {
        ledger[member].map { $0.data.role == .child } ?? true
    }
}
