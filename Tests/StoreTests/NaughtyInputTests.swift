import Domain
import Testing

@testable import Store

@Suite("Lines that nobody should write")
struct NaughtyInputTests {
    /// A line with a right hash and commitment around any body.
    private func line(_ body: String) -> [UInt8] { line(Array(body.utf8)) }

    private func line(_ body: [UInt8]) -> [UInt8] {
        let name = JournalName(writer: WriterID("w1"), generation: 1)
        let genesis = Envelope.genesis(store: StoreID("s"), folder: .team, journal: name)
        return EnvelopeWriter.line(
            .init(number: 1, clock: 1, at: Sample.moment, by: "p", prev: genesis, seen: [:]),
            salt: String(repeating: "0", count: 32), body: body)
    }

    private func fault(_ line: [UInt8]) -> LineFault? {
        do throws(LineFault) {
            _ = try EnvelopeReader.read(line.dropLast())
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        #"[]"#, #"[{}]"#, #"[{"a":-0.5e+7,"b":[true,false,null],"c":{"d":""}}]"#, #"["\ud83d\ude42\u0000\/\n"]"#,
        "[\"é\u{85}\u{202e}\u{200b}🙂\"]", "[0,-1,10.25]",
    ])
    func `What RFC 8259 allows is read`(_ body: String) {
        #expect(fault(line(body)) == nil)
    }

    @Test(arguments: [
        #"[{"a":1,"a":2}]"#, #"[{"a":{"b":1,"c":2,"b":3}}]"#,
    ])
    func `A key that stands twice is refused`(_ body: String) {
        #expect(fault(line(body)) == .duplicateKey)
    }

    @Test(arguments: [
        "[01]", "[1.]", "[.5]", "[+1]", "[1e]", "[-]", "[tru]", "[nul]", "[\"]", "[\"\\x\"]", "[\"\\u12g4\"]", "[1,]",
        "[,1]",
        "[1 ]", "[ 1]", "{}", "\"a\"", "[", "]", "[{\"a\"}]", "[{\"a\":}]", "[{a:1}]", "[{\"\\u0061\":1}]", "[NaN]", "",
    ])
    func `What is no JSON, or has another spelling than the format's, is refused`(_ body: String) {
        guard case .malformed? = fault(line(body)) else { return #expect(Bool(false), "\(body)") }
    }

    @Test(arguments: [0x00, 0x09, 0x0b, 0x1b, 0x1f])
    func `A raw control byte is refused`(_ byte: Int) {
        #expect(fault(line(Array("[\"".utf8) + [UInt8(byte)] + Array("\"]".utf8))) == .controlByte)
    }

    @Test(arguments: [
        [0x80], [0xc0, 0x80], [0xc3], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xf5], [0xff],
        [0xf0, 0x9f, 0x99],
    ])
    func `Invalid UTF-8 is refused`(_ bytes: [Int]) {
        #expect(fault(line(Array("[\"".utf8) + bytes.map(UInt8.init) + Array("\"]".utf8))) == .invalidText)
    }

    @Test(arguments: [#"["\ud800"]"#, #"["\udc00"]"#, #"["\ud800\u0041"]"#, #"["\ud800x"]"#])
    func `Half a surrogate pair is refused`(_ body: String) {
        #expect(fault(line(body)) == .invalidText)
    }

    @Test func `Limits are named when they are passed`() {
        let nested = { (depth: Int) in String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
        #expect(fault(line(nested(15))) == nil)
        #expect(fault(line(nested(16))) == .tooDeep(limit: 16))
        #expect(fault(line(nested(30_000))) == .tooDeep(limit: 16))
        let keys = { (count: Int) in "[{" + (0..<count).map { "\"\($0)\":0" }.joined(separator: ",") + "}]" }
        #expect(fault(line(keys(256))) == nil)
        #expect(fault(line(keys(257))) == .tooManyKeys(limit: 256))
        #expect(fault(line("[\"" + String(repeating: "x", count: 65_536) + "\"]")) == .tooLong(limit: 65_536))
    }

    @Test func `A line of many megabytes is stepped over, and the next one is used`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.saveLines(2)
        let lines = try sandbox.bytes(store.journal()).split(separator: 10).map { Array($0) + [10] }
        let giant = [UInt8](repeating: 91, count: 3_000_000) + [10]
        try sandbox.write(lines[0] + giant + lines[1], to: store.journal())
        let reading = try sandbox.open().reading
        #expect(reading.ids == ["e1", "e2"])
        #expect(reading.damages == [Damage(file: store.journal(), line: 2, reason: .unsound(.tooLong(limit: 65_536)))])
    }

    @Test(arguments: [
        "", "{", "{}", "null", "{\"n\":1}", "{\"n\":99999999999999999999}", "{\"n\":-1", "\u{0}\u{0}\u{0}", "é",
    ])
    func `Rubbish in a journal is damage and nothing more`(_ text: String) {
        #expect(fault(Array(text.utf8) + [10]) != nil)
    }
}
