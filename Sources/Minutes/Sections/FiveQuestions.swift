import Domain

/// The five questions, each with the family's own words before the table's answer.
extension Composition {
    var questions: MinutesSection? {
        MinutesSection(
            say(nl: "De vijf vragen", en: "The five questions"), blocks: quotations(for: nil),
            parts: Question.allCases.map(part))
    }

    private func part(for question: Question) -> MinutesSection {
        let said = answer(to: question) + recorded(for: question)
        let none = say(nl: "In dit verslag staat geen antwoord.", en: "There is no answer in these minutes.")
        return MinutesSection(
            "\(question.rawValue). \(say(question.title))",
            blocks: quotations(for: question) + (said.isEmpty ? [.paragraph(none)] : said))
    }

    /// Parents and others first, then the children, as far as their words may be shown.
    private func quotations(for question: Question?) -> [MinutesBlock] {
        let words = discretion.shown(dossier.ownWords(in: discussion.id)).filter { $0.data.question == question }
        return discretion.shown(dossier.members).flatMap { member in
            words.filter { dossier.ledger.same($0.data.speaker, member.id) }.map { said in
                .quotation(words: said.data.text, speaker: name(member))
            }
        }
    }

    /// The answer, with what another writer recorded for it beside it; it is for the table to choose.
    private func answer(to question: Question) -> [MinutesBlock] {
        let readings = dossier.answer(to: question, in: discussion.id).map(discretion.readings) ?? []
        let also = say(nl: "Ook opgeschreven, nog te kiezen:", en: "Also written down, still to be chosen:")
        return Array(readings.reversed().map(blocks).joined(separator: [.paragraph(also)]))
    }

    private func blocks(_ answer: Answer) -> [MinutesBlock] {
        let words = answer.text.flatMap { $0.isEmpty ? nil : MinutesBlock.paragraph($0) }
        let open = answer.leftOpen.map {
            MinutesBlock.definitions([MinutesDefinition(say(nl: "Nog open", en: "Still open"), sentence($0))])
        }
        return [words, open].compactMap { $0 }
    }

    private func sentence(_ open: LeftOpen) -> String {
        let date = say(open.before.words)
        guard let what = open.what, !what.isEmpty else {
            return say(nl: "\(open.who) zoekt dit vóór \(date) uit.", en: "\(open.who) finds this out before \(date).")
        }
        return say(
            nl: "\(open.who) zoekt vóór \(date) uit: \(what)", en: "\(open.who) finds out before \(date): \(what)")
    }

    /// What the file itself answers: who has the regie at the end of the discussion, and when to look back.
    private func recorded(for question: Question) -> [MinutesBlock] {
        switch question {
        case .whoLeads: regie
        case .lookBack: lookBackSentence.map { [.paragraph($0)] } ?? []
        case .whoWatches, .wholePicture, .solvable: []
        }
    }

    private var regie: [MinutesBlock] {
        let roles = RegieRole.allCases.compactMap { role -> MinutesDefinition? in
            let names = discretion.shown(dossier.regisseurs(on: day, role: role)).map { name($0.data.regisseur) }
            return names.isEmpty ? nil : MinutesDefinition(title(of: role), names)
        }
        return roles.isEmpty ? [] : [.definitions(roles)]
    }

    private func title(of role: RegieRole) -> String {
        switch role {
        case .casus: say(nl: "Casusregisseur", en: "Casusregisseur (leads the case)")
        case .proces: say(nl: "Procesregisseur", en: "Procesregisseur (breaks a deadlock)")
        }
    }
}
