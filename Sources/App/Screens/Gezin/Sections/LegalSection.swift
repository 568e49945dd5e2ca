import Domain
import Terminal

/// Voluntary or compulsory, the measures with their end dates and who carries them out, and the steps towards one.
struct LegalSection: GezinSection {
    static func add(to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        let measures = page.dossier.measures(on: page.today)
        let steps = page.dossier.protectionSteps
        let custodians = page.dossier.minors(on: page.today).flatMap { child in
            page.dossier.custody(of: child.id, on: page.today).filter { $0.data.institution != nil }
        }
        let frame = page.dossier.legalFrame(on: page.today)
        guard frame != nil || !measures.isEmpty || !steps.isEmpty || !custodians.isEmpty else { return }
        heading(Text(nl: "JURIDISCH KADER", en: "LEGAL FRAME"), to: &body, page)
        if let frame { body.add("   " + page.say(frame.label), id: frameRow(page)) }
        for measure in measures {
            body.add(pieces(measure, page), id: .entry(measure.entry))
        }
        for known in custodians { add(known.entry, to: &body, page) }
        for step in steps.prefix(3) { add(step.entry, to: &body, page) }
    }

    private static func frameRow(_ page: GezinPage) -> GezinScreen.Row {
        let standing = page.dossier.ledger.known(LegalFrame.self).last
        return standing.map { .entry($0.entry) } ?? .enter(LegalFrame.word)
    }

    private static func pieces(_ measure: Known<ProtectionMeasure>, _ page: GezinPage) -> [StyledText] {
        let who = [measure.data.institution, measure.data.protector?.name.short].compactMap { $0 }
        let by = who.isEmpty ? "" : " · " + who.joined(separator: ", ")
        let words = "   " + page.say(page.wall.summary(measure.entry)) + by
        let end = measure.data.until
        let late = end.map { $0 < page.today } ?? true
        let note =
            end == nil
            ? Text(nl: "  einddatum? ○", en: "  end date? ○")
            : late ? Text(nl: "  verlopen ○", en: "  expired ○") : Text(verbatim: "")
        let room = page.width - cells(page.say(note)) - 1
        return [StyledText(TextLayout.cut(words, width: room)), StyledText(page.say(note), .attention)]
    }

    private static func add(_ entry: EntryID, to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        let words = "   " + page.say(page.wall.summary(entry))
        body.add(TextLayout.cut(words, width: page.width - 1), id: .entry(entry))
    }
}
