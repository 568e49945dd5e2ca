import Domain

extension Dossier {
    /// The words of an entry as far as anybody at hand may read them; nothing when it is confidential by what it holds, by decision,
    /// or because a child said it.
    func shareableWords(of entry: Entry) -> Text? {
        guard let fact = entry.fact, !isDiscreet(entry) else { return nil }
        return fact.summary(in: self)
    }

    private func isDiscreet(_ entry: Entry) -> Bool {
        if let decided = entry.confidential { return decided }
        return ledger.isConfidential(entry) || (entry.fact as? Signal)?.source.word == .child
    }
}
