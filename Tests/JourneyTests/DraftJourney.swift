import Foundation
import Testing

/// Words that a command could not save turn up on the screen, one after the other.
@Suite struct DraftJourney {
    @Test func `A signal that could not be saved waits in its form, and the next behind it`() throws {
        let house = try House()
        try house.makeExample()
        try failTwice(house)
        let first = try form(house, ["de eerste", "de tweede"])
        try first.terminal.press("C-s")
        try first.terminal.wait("Signaal bewaard")
        kill(try #require(first.terminal.programs.first), SIGTERM)
        try first.terminal.wait("ended-")
        let other = first.text == "de eerste" ? "de tweede" : "de eerste"
        _ = try form(house, [other])
    }

    /// Records one signal, and two more while somebody else holds the journal that it is in.
    private func failTwice(_ house: House) throws {
        let script = """
            record() {
                "$program" signal J-014 --store "$team" --as 'Hanneke van Dalen' --today 2026-11-24 >/dev/null
            }
            echo vooraf | record || exit 9
            flock -F "$(ls -t "$team"/families/*/*.jsonl | head -1)" sleep 30 >/dev/null &
            until ! flock -n "$(ls -t "$team"/families/*/*.jsonl | head -1)" true; do sleep 0.01; done
            echo 'de eerste' | record
            first=$?
            echo 'de tweede' | record
            echo $first $?
            kill -9 $!
            """
        let settings = house.environment.merging(
            ["program": House.program, "team": house.team, "XDG_STATE_HOME": "\(house.path)/chair"]) { _, new in new }
        let ran = Spawned.run(
            ["sh", "-c", script],
            environment: ProcessInfo.processInfo.environment.merging(settings) { _, new in new })
        #expect(ran.output == "5 5\n")
    }

    /// Opens the form for signals; it shows one of the texts as a draft.
    private func form(_ house: House, _ texts: [String]) throws -> (terminal: RealTerminal, text: String?) {
        let terminal = try RealTerminal(house, house.opening(as: "Hanneke van Dalen", seat: "chair"))
        try terminal.wait("OVERLEG VANDAAG")
        try terminal.press("Enter")
        try terminal.wait("KINDEREN")
        try terminal.press("s")
        let screen = try terminal.wait("Wat is er gezien?", "Dit is uw concept van eerder.")
        let text = texts.first { screen.contains($0) }
        #expect(text != nil)
        return (terminal, text)
    }
}
