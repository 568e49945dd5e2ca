import Domain

/// What was agreed, and what became of what had been agreed before.
extension Composition {
    var agreements: MinutesSection? {
        let heading = say(nl: "Afspraken", en: "Agreements")
        let far = Day(number: 10_000_000)
        let agreements = dossier.agreements(in: discussion.id).sorted {
            ($0.data.before ?? far, $0.provenance.place) < ($1.data.before ?? far, $1.provenance.place)
        }
        let rows = agreements.flatMap { agreement in
            discretion.readings(of: agreement).reversed().enumerated().map { row($0.element, isRival: $0.offset > 0) }
        }
        guard !rows.isEmpty else {
            let none = say(
                nl: "Er staan geen afspraken in dit verslag.", en: "There are no agreements in these minutes.")
            return MinutesSection(heading, blocks: [.paragraph(none)])
        }
        let table = filled(
            caption: say(nl: "Wie doet wat, vóór wanneer", en: "Who does what, by when"),
            columns: [say(nl: "Wie", en: "Who"), say(nl: "Wat", en: "What"), say(nl: "Vóór", en: "Before")], rows: rows)
        return MinutesSection(heading, blocks: [.table(table)])
    }

    /// The outcomes that were told in this discussion.
    var earlierAgreements: MinutesSection? {
        let outcomes = discretion.shown(dossier.ledger.known(AgreementOutcome.self)).filter {
            isFromDiscussion($0.provenance)
        }
        let rows = outcomes.compactMap { outcome -> [String]? in
            guard let agreement = dossier.ledger[outcome.data.agreement], discretion.shows(agreement) else {
                return nil
            }
            let note = outcome.data.note.flatMap { $0.isEmpty ? nil : ": \($0)" } ?? ""
            return [agreement.data.text, owners(agreement.data), say(outcome.data.outcome.label) + note]
        }
        guard !rows.isEmpty else { return nil }
        let table = filled(
            caption: say(nl: "Wat er van eerdere afspraken kwam", en: "What came of earlier agreements"),
            columns: [
                say(nl: "Afspraak", en: "Agreement"), say(nl: "Wie", en: "Who"), say(nl: "Gedaan?", en: "Done?"),
            ],
            rows: rows)
        return MinutesSection(say(nl: "Eerdere afspraken", en: "Earlier agreements"), blocks: [.table(table)])
    }

    private func row(_ agreement: Agreement, isRival: Bool) -> [String] {
        let mark =
            isRival ? say(nl: " (ook opgeschreven, nog te kiezen)", en: " (also written down, still to be chosen)") : ""
        let none = say(nl: "geen datum afgesproken", en: "no date agreed")
        return [owners(agreement), agreement.text + mark, agreement.before.map { say($0.words) } ?? none]
    }

    private func owners(_ agreement: Agreement) -> String {
        list(agreement.owners.map { name($0) } + agreement.ownerNames)
    }
}
