import App
import ArgumentParser
import Domain

/// Lists the families by code, for somebody without a screen or for a script.
struct FamiliesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "families",
        abstract: "Toon de gezinnen bij hun code · list the families by code",
        discussion: """
            Per gezin: leeftijden van de kinderen, regie, open vragen, laatste bespreking, nieuwe signalen, terugkijken. \
            Er staan geen namen van gezinsleden in.

            For each family: ages of the children, regie, open questions, last discussion, new signals, look-back. \
            There are no names of family members in it.

            --json gives a list of objects: code, id, children (ageInMonths, isUnborn), regie (names), isJustEntered, \
            openQuestions (1–5), lastDiscussed, newSignals, lookBack, isLookBackLate. Days are YYYY-MM-DD; what is not \
            known is left out.
            """)

    @Flag(help: "Als JSON · as JSON")
    var json = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        try options.answering { () throws(Complaint) in
            let today = options.clock.now.day
            let families = try Session.open(options).workspace.families.map { FamilyFacts($0, on: today) }
            let table = FamiliesTable(families: families, language: options.language, today: today)
            try Output.write(json ? try JSONText.of(families) : table.text)
        }
    }
}
