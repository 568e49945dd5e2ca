import App
import ArgumentParser
import Domain

/// What is due or open in the families of which somebody is regisseur.
struct MineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mine",
        abstract: "Toon wat er in uw eigen gezinnen te doen is · show what is to be done in your own families",
        discussion: """
            Van de gezinnen waarvan u regisseur bent: afspraken, voorwaarden, doelen, open vragen en terugkijken, op \
            datum, en daarna waar u tussen de overleggen naar kunt vragen. Er staan geen namen van gezinsleden in.

            Of the families of which you are the regisseur: agreements, conditions, goals, open questions and \
            look-backs, by date, and then what you can ask about between meetings. No names of family members.

            --json gives a list of objects: code, id, due, isPast, kind and line.
            """)

    @Flag(help: "Als JSON · as JSON")
    var json = false

    @OptionGroup var options: CommonOptions

    func run() throws {
        try options.answering { () throws(Complaint) in
            let session = try Session.open(options)
            let workspace = session.workspace
            let today = options.clock.now.day
            let person = try session.person(options)
            let work = OpenWork(of: person, in: workspace.families, workspace.team, on: today)
            let rows = work.items.map { MineRow($0, options.language, today) }
            try Output.write(json ? try JSONText.of(rows) : MinePage(rows: rows, options.language, today).text)
        }
    }
}
