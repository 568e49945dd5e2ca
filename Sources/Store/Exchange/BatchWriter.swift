import Domain

/// Builds a whole journal at once: the next generation of this writer's, so that many lines can come in together or not
/// at all.
struct BatchWriter {
    let folder: Folder
    /// Where it will be.
    let directory: Directory
    let name: JournalName
    let mark: Mark?

    struct Batch {
        let bytes: [UInt8]
        /// How far the writer has come when it is there.
        let mark: Mark
    }

    func batch(_ lines: [LineToBe], _ reader: inout FolderReader) throws(SaveFault) -> Batch {
        guard let first = lines.first, let source = SourceName(name.fileName) else { throw .nothing }
        let genesis = Envelope.genesis(store: reader.store, folder: folder, journal: name)
        let empty = Source(source, in: directory, genesis: genesis)
        var chain = Chain(after: empty, in: reader, clocks: reader.clocks(), mark: mark, room: first.room)
        var bytes: [UInt8] = []
        var last = chain
        var hash = Fingerprint(of: [])
        for line in lines {
            last = chain
            let (written, proof) = try line.bytes(chain)
            bytes += written
            hash = proof
            chain = chain.next(after: proof)
        }
        let head = Mark.Last(generation: name.generation, head: Head(number: last.number, hash: hash))
        return Batch(bytes: bytes, mark: Mark(generation: name.generation, clock: last.clock, last: head))
    }
}
