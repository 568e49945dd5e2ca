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

            --json gives an object: code, day, notSafeNow (judgement, arranged), points (check, question, isPattern, \
            line, norm, paragraph, since, caution, findings with ask, evidence and remedy), setAside (line, decision, \
            by). A fact has day, isConfidential and, unless confidential, text.
            """)

    @Argument(help: "De code van het gezin, zoals J-014 · the family's code, like J-014")
    var code: String

    @Flag(help: "Als JSON · as JSON")
    var json = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        try options.answering { () throws(Complaint) in
            let session = try Session.open(options)
            let file = CaseFile(
                dossier: try session.family(code), team: session.workspace.team, today: options.clock.now.day)
            let report = AttentionReport(file, options.language)
            let page = AttentionPage(report: report, language: options.language, width: Output.width)
            try Output.write(json ? try JSONText.of(report) : page.text)
        }
    }
}
