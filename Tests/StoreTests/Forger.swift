import Domain

@testable import Store

/// Writes sound lines that this program would never write, as somebody with access to the folder can.
struct Forger {
    let name: JournalName
    let genesis: Fingerprint
    private(set) var bytes: [UInt8] = []
    private(set) var head = Head(number: 0, hash: Fingerprint(of: []))

    init(_ store: Store, _ writer: String = "forger", generation: Int = 1) {
        name = JournalName(writer: WriterID(writer), generation: generation)
        genesis = Envelope.genesis(store: store.id, folder: .family(Sample.family), journal: name)
    }

    var file: String { "families/f1/\(name).jsonl" }

    /// Adds a line after the last one.
    mutating func add(clock: Int, seen: [JournalName: Head] = [:], body: String = "[]") throws {
        try add(number: head.number + 1, clock: clock, prev: bytes.isEmpty ? genesis : head.hash, seen, body)
    }

    /// Adds any line.
    mutating func add(
        number: Int, clock: Int, prev: Fingerprint, _ seen: [JournalName: Head] = [:], _ body: String = "[]"
    ) throws {
        let line = EnvelopeWriter.line(
            .init(number: number, clock: clock, at: Sample.moment, by: "p", prev: prev, seen: seen),
            salt: String(repeating: "0", count: 32), body: Array(body.utf8))
        bytes += line
        head = try EnvelopeReader.read(line.dropLast()).head
    }
}

extension Sandbox {
    /// Puts a file in the store with the permissions that a journal has.
    func plant(_ bytes: some Sequence<UInt8>, as file: String) throws {
        try write(bytes, to: file)
        setMode(0o600, of: file)
    }

    func plant(_ forger: Forger) throws { try plant(forger.bytes, as: forger.file) }
}
