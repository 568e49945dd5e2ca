import Domain

/// The five questions, each with the family's own words before the table's answer.
extension Composition {
    var questions: MinutesSection? {
        MinutesSection(
            say(nl: "De vijf vragen", en: "The five questions"), blocks: quotations(for: nil),
            parts: Question.allCases.map(part))
    }

    private func part(for question: Question) -> MinutesSection {
        MinutesSection(
            "\(question.rawValue). \(say(question.title))",
            blocks: quotations(for: question) + answer(to: question) + regie(for: question))
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
        guard !readings.isEmpty else {
            return [
                .paragraph(
                    say(
                        nl: "Bij deze vraag staat geen antwoord in dit verslag.",
                        en: "These minutes hold no answer to this question."))
            ]
        }
        let also = say(nl: "Ook opgeschreven, nog te kiezen:", en: "Also written down, still to be chosen:")
        return Array(readings.reversed().map(blocks).joined(separator: [.paragraph(also)]))
    }

    private func blocks(_ answer: Answer) -> [MinutesBlock] {
        let words = answer.text.flatMap { $0.isEmpty ? nil : MinutesBlock.paragraph($0) }
        return [words, answer.leftOpen.map(blocks)].compactMap { $0 }
    }

    private func blocks(_ open: LeftOpen) -> MinutesBlock {
        let what =
            open.what.flatMap { $0.isEmpty ? nil : $0 }
            ?? say(nl: "het antwoord op deze vraag", en: "the answer to this question")
        return .definitions([
            MinutesDefinition(say(nl: "Nog open. Wie zoekt het uit", en: "Still open. Who finds out"), open.who),
            MinutesDefinition(say(nl: "Wat", en: "What"), what),
            MinutesDefinition(say(nl: "Vóór", en: "Before"), say(open.before.words)),
        ])
    }

    /// Under the fourth question: who has the regie at the end of the discussion, by role.
    private func regie(for question: Question) -> [MinutesBlock] {
        guard question == .whoLeads else { return [] }
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
