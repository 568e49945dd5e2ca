import Domain

extension FactField {
    /// One word of a vocabulary, which must be there; a word of one's own too, unless the program must be able to reason
    /// with what is chosen.
    static func word<Word: Vocabulary>(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, Term<Word>>, ownWords: Bool = true, _ desk: Desk
    ) -> FactField {
        FactField(
            name, label, .one(Options.words(Word.self, desk), adding: ownWords ? .ownWord : nil),
            read: { OwnWord.id(of: $0[keyPath: path]) },
            write: { fact, values throws(Refusal) in
                guard let chosen = values.chosen(name).first else {
                    throw Refusal(
                        Text(nl: "Kies een regel uit de lijst.", en: "Choose a line from the list."), field: name)
                }
                fact[keyPath: path] = OwnWord.term(chosen)
            }, show: { $0[keyPath: path].label })
    }

    static func optionalWord<Word: Vocabulary>(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, Term<Word>?>, _ desk: Desk
    ) -> FactField {
        FactField(
            name, label, .one(Options.optionalWords(Word.self, desk), adding: .ownWord),
            read: { $0[keyPath: path].map(OwnWord.id) ?? "-" },
            write: { $0[keyPath: path] = $1.chosen(name).first.map(OwnWord.term) },
            show: { $0[keyPath: path]?.label ?? Text(verbatim: "") })
    }

    /// Any number of words of a vocabulary.
    static func words<Word: Vocabulary>(
        _ name: String, _ label: Text, _ path: WritableKeyPath<Fact, [Term<Word>]>, _ desk: Desk
    ) -> FactField {
        FactField(
            name, label, .many(Options.words(Word.self, desk), adding: .ownWord),
            read: { $0[keyPath: path].map(OwnWord.id).joined(separator: " ") },
            write: { $0[keyPath: path] = $1.chosen(name).map(OwnWord.term) },
            show: { fact in
                let labels = fact[keyPath: path].map(\.label)
                return Text(
                    nl: labels.map(\.nl).joined(separator: ", "), en: labels.map(\.en).joined(separator: ", "))
            })
    }

    /// Yes, no, or not filled in: nobody asked is never the same as no.
    static func yesNo(_ name: String, _ label: Text, _ path: WritableKeyPath<Fact, Bool?>, _ desk: Desk) -> FactField {
        FactField(
            name, label, .one([Options.none(desk)] + Options.yesNo(desk)),
            read: { $0[keyPath: path].map { $0 ? "yes" : "no" } ?? "-" },
            write: { $0[keyPath: path] = $1.chosen(name).first.map { $0 == "yes" } })
    }
}
