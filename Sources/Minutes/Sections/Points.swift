import Domain

/// What the file pointed at: set aside with a reason, or still a question.
extension Composition {
    var setAside: MinutesSection? {
        let rows = pointsSetAside + signalsSettled
        guard !rows.isEmpty else { return nil }
        let table = filled(
            caption: say(nl: "Wat nu niet hoeft, en waarom", en: "What need not be done now, and why"),
            columns: [
                say(nl: "Wat", en: "What"), say(nl: "Waarom nu niet", en: "Why not now"),
                say(nl: "Wie zegt dat", en: "Who says so"),
            ], rows: rows)
        return MinutesSection(
            say(nl: "Besproken en opzijgezet", en: "Discussed and set aside"), blocks: [.table(table)])
    }

    /// What is still to be found out, as questions under the five: no numbers, no order of danger.
    var stillOpen: MinutesSection? {
        let parts = Question.allCases.compactMap { question -> MinutesSection? in
            var seen: Set<String> = []
            let asks = attention.forQuestion(question).flatMap(\.findings).filter(isShown).map { say($0.ask) }
            let once = asks.filter { seen.insert($0).inserted }
            let number = say(nl: "Bij vraag \(question.rawValue)", en: "For question \(question.rawValue)")
            return once.isEmpty ? nil : MinutesSection(number, blocks: [.list(once)])
        }
        return parts.isEmpty ? nil : MinutesSection(say(nl: "Nog te vragen", en: "Still to be asked"), parts: parts)
    }

    private var pointsSetAside: [[String]] {
        attention.setAside.compactMap { point in
            guard isFromDiscussion(point.decision.provenance), discretion.shows(point.decision), isShown(point.finding)
            else { return nil }
            let data = point.decision.data
            return [
                say(point.check.line(for: [point.finding], in: file)), data.reason,
                name(data.by, recordedBy: point.decision.provenance) ?? notRecorded,
            ]
        }
    }

    private var signalsSettled: [[String]] {
        dossier.ledger.known(SignalSettled.self).filter { settled in
            settled.data.discussion.map { dossier.ledger.same($0, discussion.id) } ?? false && discretion.shows(settled)
        }.compactMap { settled in
            let signals = discretion.shown(settled.data.signals.compactMap { dossier.ledger[$0] })
            guard !signals.isEmpty else { return nil }
            return [
                signals.map(sentence).joined(separator: "\n"), settled.data.reason,
                name(settled.data.by, recordedBy: settled.provenance) ?? notRecorded,
            ]
        }
    }

    /// Whether everything that a finding rests on and is about may be shown, and the answer to it as well: that somebody
    /// still has to weigh a report is as confidential as the weighing.
    private func isShown(_ finding: Finding) -> Bool {
        if finding.remedy.isOwnStep, !discretion.includingConfidential { return false }
        return (finding.subjects + finding.evidence).allSatisfy(discretion.shows)
    }
}
