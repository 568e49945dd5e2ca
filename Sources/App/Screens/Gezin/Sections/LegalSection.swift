import Domain
import Terminal

/// Voluntary or compulsory, the measures with their end dates and who carries them out, the steps towards one, and the
/// conditions that run.
struct LegalSection: GezinSection {
    static func add(to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        let measures = page.dossier.measures(on: page.today)
        let steps = page.dossier.protectionSteps
        let custodians = page.dossier.minors(on: page.today).flatMap { child in
            page.dossier.custody(of: child.id, on: page.today).filter { $0.data.institution != nil }
        }
        let frame = page.dossier.legalFrame(on: page.today)
        let conditions = page.dossier.openConditions
        guard frame != nil || !measures.isEmpty || !steps.isEmpty || !custodians.isEmpty || !conditions.isEmpty else {
            return
        }
        heading(Text(nl: "JURIDISCH KADER", en: "LEGAL FRAME"), to: &body, page)
        if let frame {
            let words = page.say(frame.label + note(frame, page))
            body.add(TextLayout.cut("   " + words, width: page.width - 1), id: frameRow(page))
        }
        for measure in measures {
            body.add(pieces(measure, page), id: .entry(measure.entry))
        }
        for known in custodians { add(known.entry, to: &body, page) }
        for step in steps.prefix(3) { add(step.entry, to: &body, page) }
        for condition in conditions { add(condition.entry, to: &body, page) }
    }

    /// What was explained about the frame, "ots niet gevraagd"; nothing once a measure made it another.
    private static func note(_ frame: Term<FrameWord>, _ page: GezinPage) -> Text {
        guard
            let standing = page.dossier.recordedFrame(on: page.today), standing.data.frame == frame,
            let note = page.wall.words(standing, { ($0.note ?? "").isEmpty ? nil : $0.note })
        else { return Text(verbatim: "") }
        return Text(verbatim: " – ") + note
    }

    private static func frameRow(_ page: GezinPage) -> GezinScreen.Row {
        page.dossier.recordedFrame(on: page.today).map { .entry($0.entry) } ?? .enter(LegalFrame.word)
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
