import Support
import Testing

@Suite struct NaughtyInputTests {
    let household: Household

    init() throws {
        household = try Household()
    }

    private func refusal(_ run: ProgramRun, _ sentence: String, code: Int32 = 1) throws {
        #expect(run.code == code)
        #expect(run.output == "")
        #expect(run.complaint == sentence + "\n")
        #expect(try household.storedSignals().isEmpty)
    }

    @Test(arguments: ["", "\n", " \t\r\n\n", "\u{200B}\u{FEFF}", "\u{0}\u{7}", "\u{2800} \u{3164}\u{A0}", "\u{301}"])
    func `Nothing to record is refused`(text: String) throws {
        try refusal(household.signal(text), "Schrijf op wat er is gezien.")
    }

    @Test func `Text longer than a line is refused`() throws {
        let sentence = "NIET BEWAARD. De tekst is te lang: er passen 65536 bytes in. Verdeel de tekst."
        try refusal(household.signal(String(repeating: "a", count: 65_537)), sentence)
        let english = household.signal(String(repeating: "a", count: 65_537), ["--lang", "en"])
        try refusal(english, "NOT SAVED. The text is too long: 65536 bytes fit. Divide the text.")
    }

    @Test func `Text that fits only without its envelope is refused`() throws {
        let run = household.signal(String(repeating: "a", count: 65_500))
        #expect(run.code == 1)
        #expect(run.complaint.hasPrefix("NIET BEWAARD. De tekst is te lang: "))
        #expect(try household.storedSignals().isEmpty)
    }

    @Test func `A line of a gigabyte is refused without being read`() throws {
        let run = household.shell(
            "head -c 1073741824 /dev/zero | tr '\\0' a | (ulimit -d 262144; $wijkoverleg signal J-014 --as p-dewit)")
        try refusal(run, "NIET BEWAARD. De tekst is te lang: er passen 65536 bytes in. Verdeel de tekst.")
    }

    @Test(
        arguments: [[0xff], [0xc3], [0x61, 0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xc0, 0x80]] as [[UInt8]])
    func `Text that is no UTF-8 is refused`(bytes: [UInt8]) throws {
        try refusal(
            household.run(["signal", "J-014", "--as", Household.person], input: bytes),
            "NIET BEWAARD. De tekst is geen geldige UTF-8. Zet de tekst om en probeer het opnieuw.")
    }

    @Test func `Standard input that is closed is refused`() throws {
        try refusal(
            household.shell("$wijkoverleg signal J-014 --as p-dewit <&-"),
            "NIET BEWAARD. De invoer kan niet worden gelezen. Typ de tekst, of stuur die met een pijp (|).")
    }

    @Test func `Control bytes, brackets and bidi marks are kept as text and never reach a terminal`() throws {
        let text =
            "a\u{0}b\u{1B}]52;c;aGk=\u{7}c\u{9B}31md\u{202E}e\u{200B}f\u{7F}" + String(repeating: "[{", count: 4000)
        #expect(household.signal(text, ["--about", "2", "--report", "--topic", "abuse"]).code == 0)
        #expect(try household.storedSignals() == [text])
        for words in [["attention", "J-014"], ["attention", "J-014", "--json"], ["families"], ["verify", "--json"]] {
            let run = household.run(words)
            #expect(run.code == 0)
            #expect(steering(run.output + run.complaint) == [])
        }
        #expect(household.run(["attention", "J-014", "--json"]).output.contains(#"\u202ee\u200bf\u007f"#))
    }

    @Test func `A code that steers a terminal is not repeated`() {
        let run = household.run(["attention", "J\u{1B}[31m-014"])
        #expect(run.code == 4)
        #expect(steering(run.output + run.complaint) == [])
    }

    /// Everything but line ends that a terminal might obey.
    private func steering(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .control: scalar != "\n"
            case .format, .lineSeparator, .paragraphSeparator: true
            default: false
            }
        }
    }
}
