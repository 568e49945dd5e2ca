import Domain

/// What somebody wants to save, before its place in the journal is known.
struct LineToBe {
    let entries: [Entry]
    let by: Reference<Person>
    let at: Moment
    private let body: Body

    init(_ entries: [Entry], for folder: Folder, by person: Reference<Person>, at moment: Moment) throws(SaveFault) {
        try self.init(entries, try Body(entries, for: folder), by: person, at: moment)
    }

    init(_ entries: [Entry], _ body: Body, by person: Reference<Person>, at moment: Moment) throws(SaveFault) {
        self.body = body
        self.entries = entries
        by = person
        at = moment
        let id = person.id.value
        let isPlain = id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != 34 && $0 != 92 }
        guard isPlain, (1...64).contains(id.utf8.count) else { throw .unsafeIdentifier(id) }
    }

    /// Bytes that are left in a line for the heads of other journals; at most half a line.
    var room: Int { min(Limits.line / 2, Limits.line - body.bytes.count - Self.envelope) }

    /// What the fields around `seen` and `body` take at most.
    private static let envelope = 700

    /// The whole line, read back by our own reader before it goes anywhere, and its hash.
    func bytes(_ chain: Chain) throws(SaveFault) -> ([UInt8], Fingerprint) {
        let fields = EnvelopeWriter.Fields(
            number: chain.number, clock: chain.clock, at: at, by: by.id.value, prev: chain.prev, seen: chain.seen)
        let bytes = EnvelopeWriter.line(fields, salt: EnvelopeWriter.salt(), body: body.bytes)
        guard bytes.count <= Limits.line else { throw .tooLong(bytes: bytes.count, limit: Limits.line) }
        do throws(LineFault) {
            return (bytes, try EnvelopeReader.read(bytes[..<(bytes.count - 1)]).hash)
        } catch {
            throw .unwritable(kind: entries.first?.kind ?? "")
        }
    }
}
