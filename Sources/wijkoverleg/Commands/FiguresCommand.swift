import ArgumentParser
import Domain

/// How the team's families stand, without names and without small numbers.
struct FiguresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "Toon cijfers zonder namen, voor wie beslist · show figures without names, for those who decide",
        discussion: """
            Hoe de gezinnen ervoor stonden aan het eind van de vorige maand. Elk getal is een aantal gezinnen, afgerond \
            op vijf. Minder dan vijf staat er niet in, en ook niet wat voor bijna alle gezinnen geldt.

            How the families stood at the end of the month before. Each number is a number of families, rounded to \
            five. Fewer than five is not told, nor what holds for nearly all of them.

            --json gives an object: until, families, figures (topic, word, label, families). A number that is not \
            told is a word: fewer-than-five or all-or-nearly.
            """)

    @Flag(help: "Als JSON · as JSON")
    var json = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        try options.answering { () throws(Complaint) in
            let workspace = try Session.open(options).workspace
            let figures = Figures(workspace.families, workspace.team, on: options.clock.now.day)
            let report = FiguresReport(figures, options.language)
            try Output.write(json ? try JSONText.of(report) : FiguresPage(figures, options.language).text)
        }
    }
}
