import Support
import Testing

@Suite struct SignalCommandTests {
    let household: Household

    init() throws {
        household = try Household()
    }

    @Test func `A signal is kept as it was typed and confirmed without a word of it`() throws {
        let text = "Sem lachte.  Hij zei:\n“morgen weer”\tja — 日本 👨‍👩‍👧"
        let run = household.signal(text + "\n", ["--about", "2", "--seen", "gisteren", "--going-well"])
        #expect(run.code == 0)
        #expect(run.output == "✓ Signaal bewaard.\n")
        #expect(run.complaint == "")
        #expect(try household.storedSignals() == [text])
    }

    @Test func `Everything that is said beside the text is recorded`() throws {
        let run = household.signal(
            "tekst",
            [
                "--about", "1,m-3", "--seen", "nov 2025", "--report", "--source", "van-het-kind", "--topic",
                "domestic-violence", "--confidential", "--lang", "en",
            ])
        #expect(run.output == "✓ Signal saved.\n")
        let signal = try #require(try household.signals().first)
        #expect(signal.data.about.map(\.id.value) == ["m-1", "m-3"])
        #expect(signal.data.seen.description == "2025-11")
        #expect(signal.data.nature.raw == "report")
        #expect(signal.data.tone.raw == "worry")
        #expect(signal.data.source.raw == "child")
        #expect(signal.data.topic?.raw == "domestic-violence")
        #expect(signal.data.observer?.person?.id.value == Household.person)
        #expect(signal.isConfidential)
    }

    @Test func `Family members are listed by a number that stays theirs`() {
        let run = household.run(["signal", "J-014", "--list"])
        #expect(run.lines == ["1  Amira  moeder", "2  Sem    kind    6 jaar", "3  Noor   kind    2 jaar", ""])
        let json = household.run(["signal", "J-014", "--list", "--json"])
        #expect(json.output.contains(#""id" : "m-2""#))
        #expect(!json.output.contains(Household.surname))
    }

    @Test func `Who sat here last is who saw it`() throws {
        #expect(household.shell("mkdir -p -m 700 $XDG_STATE_HOME/wijkoverleg").code == 0)
        let seat = "printf \(Household.person) > $XDG_STATE_HOME/wijkoverleg/seat-\(try household.storeID())"
        #expect(household.shell(seat).code == 0)
        #expect(household.run(["signal", "J-014"], input: "tekst").code == 0)
        #expect(try household.signals().first?.data.observer?.person?.id.value == Household.person)
    }

    @Test func `Who types is told how to end`() throws {
        let script = "printf 'Sem lachte\\n\\004' | script -qec \"$wijkoverleg signal J-014 --as p-dewit\" /dev/null"
        let run = household.shell(script)
        #expect(run.output.contains("Wat is er gezien? Sluit af met Ctrl-D op een lege regel."))
        #expect(run.output.contains("✓ Signaal bewaard."))
        #expect(try household.storedSignals() == ["Sem lachte"])
    }

    @Test func `A signal is not lost when its reader has gone`() throws {
        let script = "printf tekst | $wijkoverleg signal J-014 --as p-dewit | true; echo klaar"
        #expect(household.shell(script).code == 0)
        #expect(try household.storedSignals() == ["tekst"])
        let run = household.shell("printf nog | $wijkoverleg signal J-014 --as p-dewit >/dev/full")
        #expect(run.code == 0)
        #expect(try household.storedSignals() == ["tekst", "nog"])
    }
}
