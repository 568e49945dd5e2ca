import Support
import Testing

@Suite struct BadCommandLineTests {
    /// Words on the command line, the exit code, and the sentence.
    struct Case: Sendable, CustomTestStringConvertible {
        let words: [String]
        let code: Int32
        let nl: String
        let en: String
        var testDescription: String { words.joined(separator: " ") }
    }

    static let cases = [
        Case(
            words: ["attention", "X-999"], code: 4,
            nl: "Dit gezin is er niet. Kijk welke codes er zijn met: wijkoverleg families",
            en: "There is no such family. See which codes there are with: wijkoverleg families"),
        Case(
            words: ["minutes", "J-014"], code: 4, nl: "Dit gezin is nog niet besproken.",
            en: "This family has not been discussed yet."),
        Case(
            words: ["signal", "J-014"], code: 4, nl: "Wie bent u? Zet uw id of een deel van uw naam achter --as.",
            en: "Who are you? Put your id or part of your name after --as."),
        Case(
            words: ["signal", "J-014", "--as", "niemand"], code: 4,
            nl: "Die persoon staat niet in het team. Controleer de naam achter --as.",
            en: "That person is not in the team. Check the name after --as."),
        Case(
            words: ["signal", "J-014", "--as", "wit", "--about", "9"], code: 4,
            nl: "Achter --about staat iemand die er niet is, of twee keer. Kijk welke nummers er zijn met --list.",
            en: "--about names somebody who is not there, or twice. See which numbers there are with --list."),
        Case(
            words: ["signal", "J-014", "--as", "wit", "--about", "2,m-2"], code: 4,
            nl: "Achter --about staat iemand die er niet is, of twee keer. Kijk welke nummers er zijn met --list.",
            en: "--about names somebody who is not there, or twice. See which numbers there are with --list."),
        Case(
            words: ["signal", "J-014", "--as", "wit", "--seen", "ooit"], code: 64,
            nl: "De datum achter --seen is niet te lezen. Schrijf bijvoorbeeld: gisteren, 23-11 of nov 2025",
            en: "The date after --seen cannot be read. Write for example: yesterday, 23-11 or nov 2025"),
        Case(
            words: ["signal", "J-014", "--as", "wit", "--seen", "morgen"], code: 1,
            nl: "Deze datum ligt in de toekomst. Wanneer was het?", en: "This date is in the future. When was it?"),
        Case(
            words: ["families", "--store", "/nergens"], code: 4,
            nl: "Deze map is er niet. Controleer de naam, of maak de map met `init`.",
            en: "There is no such folder. Check its name, or make it with `init`."),
        Case(
            words: ["verify", "--store", "/"], code: 4,
            nl: "Deze map is geen map van wijkoverleg. Kies een andere, of maak er een met `init`.",
            en: "This is not a wijkoverleg folder. Choose another, or make one with `init`."),
    ]

    @Test(arguments: cases)
    func `Bad input gets one sentence with the remedy, and its exit code`(_ bad: Case) throws {
        let household = try Household()
        for (language, sentence) in [("nl", bad.nl), ("en", bad.en)] {
            let run = household.run(bad.words + ["--lang", language], input: "tekst")
            #expect(run.code == bad.code)
            #expect(run.output == "")
            #expect(run.complaint == sentence + "\n")
        }
        #expect(try household.storedSignals().isEmpty)
    }

    @Test(arguments: [["families", "--kleur"], ["attention"], ["minutes", "J-014", "--format", "pdf"], ["verfiy"]])
    func `A command line that cannot be understood gives 64`(words: [String]) throws {
        #expect(try Household(.nothing).run(words).code == 64)
    }

    @Test func `Help names every command and every exit code`() throws {
        let run = try Household(.nothing).shell("$wijkoverleg --help")
        #expect(run.code == 0)
        for command in [
            "open", "demo", "init", "families", "attention", "signal", "minutes", "export", "import", "verify",
        ] {
            #expect(run.lines.contains { $0.hasPrefix("  \(command) ") })
        }
        #expect(run.output.contains("Exit codes: 0 done · 1 refused"))
    }

    @Test func `A full disk behind standard output is said, a reader that has left is not`() throws {
        let household = try Household(.example)
        let full = household.shell("$wijkoverleg families >/dev/full")
        #expect(full.code == 1)
        #expect(
            full.complaint == "De uitvoer kan niet worden geschreven. Is de schijf vol, of de uitvoer gesloten?\n")
        let closed = household.shell("$wijkoverleg families >&-")
        #expect(closed.code == 1)
        let left = household.shell("{ $wijkoverleg attention J-014; echo $? >&2; } | true")
        #expect(left.complaint == "0\n")
    }
}
