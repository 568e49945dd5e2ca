import App
import ArgumentParser
import Domain

/// Shows what a family's file does not answer yet, with the report's reason for asking.
struct AttentionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attention",
        abstract: "Toon de aandachtspunten van een gezin · show a family's points of attention",
        discussion: """
            Per vraag: eerst patronen (▲), dan wat ontbreekt (○), elk met de norm, de vraag aan tafel, waar het op rust \
            en wat u kunt doen. Wat vertrouwelijk is, staat er als ▒.

            For each question: first patterns (▲), then gaps (○), each with the norm, the question to ask, what it \
            rests on and what you can do. What is confidential shows as ▒.

            --as-of laat zien wat het dossier op een dag kon vertellen: met wat toen was vastgelegd en jullie termijnen \
            van toen. --history noemt van elk punt wanneer het kwam en wanneer het verdween.

            --as-of shows what the file could tell on a day: with what had been recorded by then and your terms of that \
            day. --history names for each point when it came and when it went.

            --json gives an object: code, day, notSafeNow (judgement, arranged), points (check, question, isPattern, \
            line, norm, paragraph, since, caution, findings with ask, evidence and remedy), setAside (line, decision, \
            by). A fact has day, isConfidential and, unless confidential, text. With --history: code, day, and spells \
            (check, question, isPattern, line, from, until).
            """)

    @Argument(help: "De code van het gezin, zoals J-014 · the family's code, like J-014")
    var code: String

    @Option(help: "Zoals het dossier op deze dag was (JJJJ-MM-DD) · as the file stood on this day (YYYY-MM-DD)")
    var asOf: Day?

    @Flag(help: "Wanneer elk punt kwam en verdween · when each point came and went")
    var history = false

    @Flag(help: "Als JSON · as JSON")
    var json = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        try options.answering { () throws(Complaint) in
            let session = try Session.open(options)
            let dossier = try session.family(code)
            let day = try lookedBackTo()
            let file = CaseFile(
                dossier: asOf == nil ? dossier : dossier.asItStood(on: day),
                team: asOf == nil ? session.workspace.team : session.workspace.team.asItStood(on: day), today: day)
            try Output.write(history ? try told(file) : try points(file))
        }
    }

    /// The day that is asked for; what is still to come has no file yet.
    private func lookedBackTo() throws(Complaint) -> Day {
        let today = options.clock.now.day
        guard let asOf else { return today }
        guard asOf <= today else {
            throw Complaint(
                Text(
                    nl: "Die dag moet nog komen. Noem een dag tot en met vandaag.",
                    en: "That day is still to come. Name a day up to today."), .refused)
        }
        return asOf
    }

    private func points(_ file: CaseFile) throws(Complaint) -> String {
        let report = AttentionReport(file, options.language)
        return json
            ? try JSONText.of(report)
            : AttentionPage(report: report, language: options.language, width: Output.width).text
    }

    private func told(_ file: CaseFile) throws(Complaint) -> String {
        let report = HistoryReport(file, options.language)
        return json
            ? try JSONText.of(report)
            : HistoryPage(report: report, language: options.language, width: Output.width).text
    }
}
