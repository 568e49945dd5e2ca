import Domain
import Support
import Testing

@Suite struct DossierReaderTests {
    private func read(_ text: String) -> DossierReader {
        DossierReader(Array(text.utf8)) { words in "made-\(words.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) % 99_991 })" }
    }

    private func entry(_ json: String) -> String {
        DossierFixture.whole(#"{"by": "p-berg", "entries": [\#n\#(json)\#n]}"#)
    }

    private func reasons(_ text: String) -> [DossierFault.Reason] { read(text).faults.map(\.reason) }

    @Test func `A dossier written by hand is read, with the dates as far as they are known`() throws {
        let file = try #require(read(DossierFixture.small).file)
        #expect(file.family == FamilyID("handgeschreven-1"))
        #expect(file.items.map(\.kind).filter { $0 == "member.recorded" }.count == 2)
        #expect(file.saves.map { $0.at?.text } == ["2026-03-02", "2026-05"])
        #expect(file.references.map(\.id.value) == ["moeder", "kind"])
    }

    @Test func `A file with ten faults names ten, each in its place`() {
        let faults = read(DossierFixture.tenFaults).faults
        #expect(faults.count == 10)
        #expect(faults.map(\.line) == [8, 9, 10, 11, 12, 13, 14, 15, 17, 18])
        #expect(Set(faults.map(\.words)).count == 10)
        #expect(faults.allSatisfy { !$0.words.nl.isEmpty && !$0.words.en.isEmpty && $0.line != nil })
    }

    @Test func `An entry without an id always gets the same one, and a copy of it another`() throws {
        let signal = #"{"kind":"words.recorded","speaker":"m","text":"hoi","day":"2026-01-01"}"#
        let one = try #require(read(entry("\(signal),\n\(signal)")).file)
        let two = try #require(read(entry("\(signal),\n\(signal)")).file)
        #expect(one.items.map(\.id) == two.items.map(\.id))
        #expect(Set(one.items.map(\.id)).count == 2)
    }

    @Test(arguments: [
        ("", DossierFault.Reason.notJSON), ("{", .notJSON), ("{\"a\":1,}", .notJSON), ("[1 2]", .notJSON),
        ("{\"a\":01}", .notJSON), ("{\"a\":+1}", .notJSON), ("nul", .notJSON), ("{\"a\":\"\u{7}\"}", .controlCharacter),
        ("{\"a\":\"x\ny\"}", .controlCharacter), (#"{"a":"\ud800"}"#, .halfCharacter),
        (#"{"a":"\udc00x"}"#, .halfCharacter), (#"{"a":"\u12g4"}"#, .notJSON), ("\"", .notJSON), ("{} {}", .notJSON),
        (String(repeating: "[", count: 1_000_000), .tooDeep), (String(repeating: "{\"a\":", count: 30), .tooDeep),
        ("{}", .otherFormat), ("[]", .otherFormat), ("null", .otherFormat), ("{\"format\":1}", .otherFormat),
        (#"{"format":"wijkoverleg-dossier","version":2}"#, .newerVersion(2)),
    ])
    func `What is no dossier gets one fault`(text: String, reason: DossierFault.Reason) {
        #expect(reasons(text) == [reason])
    }

    @Test func `Bytes that are no text are refused with their line, and too many of them at once`() {
        let reader = DossierReader(Array("{\n\"a\":\"".utf8) + [0xff, 0x22, 0x7d]) { $0 }
        #expect(reader.faults == [DossierFault(.notUTF8, line: 2)])
        let big = DossierReader([UInt8](repeating: 32, count: DossierFormat.sizeLimit + 1)) { $0 }
        #expect(big.faults.map(\.reason) == [.tooBig])
    }

    @Test func `A mark before the text and line ends of another system make no difference`() {
        let text = "\u{feff}" + DossierFixture.small.replacing("\n", with: "\r\n")
        #expect(read(text).file != nil)
        let broken = text.replacing("\"version\"", with: "version")
        #expect(read(broken).faults == [DossierFault(.notJSON, line: 3, column: 3)])
    }

    @Test(arguments: [
        #"{"kind":"frame.recorded","id":"a","frame":"voluntary","since":"2026-13-01"}"#,
        #"{"kind":"lookback.agreed","id":"a","day":"2026"}"#,
        #"{"kind":"frame.recorded","id":"a","frame":["voluntary"],"since":"2026-01-01"}"#,
        #"{"kind":"lookback.agreed","id":"a","day":"2026-01-01","everyDays":1e999}"#,
        #"{"kind":"lookback.agreed","id":"a","day":"2026-01-01","everyDays":99999999999999999999999999}"#,
        #"{"kind":"lookback.agreed","id":"a","day":"2026-01-01","everyDays":1.5}"#,
        #"{"kind":"member.recorded","id":"a","name":"Bram","role":"child"}"#,
        #"{"kind":"member.recorded","id":"a","name":{"given":null},"role":"child"}"#,
        #"{"kind":"member.recorded","id":"a","name":{"given":"Bram"},"role":"child","parents":"b"}"#,
        #"{"kind":"discussion.opened","id":"a","day":"2026-01-01","chair":{"name":{"given":"x"},"role":"y","organisation":"z","sector":1,"side":"both"}}"#,
        #"{"kind":"signal.recorded","id":"a","confidential":"ja","seen":"2026","text":"x","source":"child","nature":"report","tone":"worry"}"#,
        #"{"kind":"question.answered","id":"a","discussion":"d","question":6}"#,
    ])
    func `A value of the wrong type is named with its field`(json: String) throws {
        let faults = read(entry(json)).faults
        let fault = try #require(faults.first { if case .expected = $0.reason { true } else { false } })
        #expect(fault.line == 9 && fault.path.hasPrefix("saves[0].entries[0]."))
    }

    @Test func `A field that is there twice is a fault, however deep and whoever knows it`() {
        #expect(
            reasons(entry(#"{"kind":"nieuw.soort","id":"a","x":{"y":[{"z":1,"z":2}]}}"#)) == [.repeatedKey])
        #expect(reasons(#"{"format":"wijkoverleg-dossier","version":1,"version":1,"saves":[]}"#) == [.repeatedKey])
    }

    @Test func `A kind and fields of a newer version are no fault, and a field outside an entry is`() {
        let newer = read(entry(#"{"kind":"nieuw.soort","id":"a","veld":[1e400,"\u202e\u0000"]}"#))
        #expect(newer.faults.isEmpty && newer.notes.count > 0)
        #expect(
            reasons(#"{"format":"wijkoverleg-dossier","version":1,"saves":[],"extra":1}"#) == [.unknownField])
        #expect(reasons(entry(#"{"kind":"nieuw.soort","id":"a","Jan é":1}"#)) == [.oddKey])
    }

    @Test func `Deep, wide and long entries are refused where they stand`() {
        let deep = String(repeating: "[", count: 14) + String(repeating: "]", count: 14)
        #expect(reasons(entry(#"{"kind":"nieuw.soort","id":"a","x":\#(deep)}"#)) == [.tooDeep])
        let wide = (0...256).map { "\"k\($0)\":0" }.joined(separator: ",")
        #expect(reasons(entry(#"{"kind":"nieuw.soort","id":"a",\#(wide)}"#)) == [.tooManyKeys])
        let long = String(repeating: "x", count: DossierFormat.entryLimit)
        #expect(
            reasons(entry(#"{"kind":"nieuw.soort","id":"a","x":"\#(long)"}"#))
                == [.tooLong(limit: DossierFormat.entryLimit)])
    }

    @Test func `No word of the file's own is repeated in a fault`() {
        let faults = read(
            entry(
                #"{"kind":"Jansen","id":"Jansen!","Jansen":1,"corrects":"Jansen","confidential":"Jansen"},"#
                    + #"{"kind":"frame.recorded","id":"Jansen","frame":"Jansen","since":"Jansen"},"Jansen""#)
        ).faults
        #expect(faults.count > 4)
        #expect(!faults.contains { $0.words.nl.contains("Jansen") || $0.words.en.contains("Jansen") })
    }

    @Test func `Text made at random is read or refused and never stops the program`() {
        var generator = SeededGenerator(seed: 4)
        let signs = Array(#"{}[]",:\u0 1eE-+.tfn"#.utf8) + Array(DossierFixture.small.utf8)
        for _ in 0..<300 {
            var bytes = Array(DossierFixture.small.utf8)
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[place] = signs.randomElement(using: &generator) ?? 0
            }
            let reader = DossierReader(bytes) { $0 }
            #expect((reader.file == nil) == !reader.faults.isEmpty)
        }
    }
}
