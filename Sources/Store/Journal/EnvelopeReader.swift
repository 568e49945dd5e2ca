import Domain

/// Reads one line strictly and proves it: the fields in their fixed order, the hash over the bytes as written, the
/// commitment over salt and body. Nothing is ever encoded again to be checked.
enum EnvelopeReader {
    /// - Parameter line: without its line feed.
    static func read(_ line: ArraySlice<UInt8>) throws(LineFault) -> Envelope {
        guard line.count < Limits.line else { throw .tooLong(limit: Limits.line) }
        let result = line.withUnsafeBufferPointer { buffer -> Result<Envelope, LineFault> in
            do throws(LineFault) {
                return .success(try read(buffer, of: line))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, of line: ArraySlice<UInt8>
    ) throws(LineFault) -> Envelope {
        var scanner = JSONScanner(bytes, depth: 1)
        try scanner.expect("{\"n\":")
        let number = try scanner.number()
        try scanner.expect(",\"clock\":")
        let clock = try scanner.number()
        try scanner.expect(",\"at\":")
        let at = text(try scanner.word(), bytes)
        try scanner.expect(",\"by\":")
        let by = text(try scanner.word(), bytes)
        try scanner.expect(",\"prev\":")
        let prev = try fingerprint(&scanner)
        try scanner.expect(",\"seen\":")
        let seen = try heads(&scanner)
        try scanner.expect(",\"commit\":")
        let commit = try fingerprint(&scanner)
        let provedEnd = scanner.offset
        try scanner.expect(",\"hash\":")
        let hash = try fingerprint(&scanner)
        guard Fingerprint(of: UnsafeBufferPointer(rebasing: bytes[..<provedEnd])) == hash else { throw .wrongHash }
        let body = try body(&scanner, of: line, commit: commit)
        try scanner.expect("}")
        guard scanner.isAtEnd, number > 0, let moment = Moment(at) else { throw scanner.malformed() }
        return Envelope(
            number: number, clock: clock, at: moment, by: by, prev: prev, seen: seen, hash: hash, body: body)
    }

    private static func body(
        _ scanner: inout JSONScanner, of line: ArraySlice<UInt8>, commit: Fingerprint
    ) throws(LineFault) -> [ArraySlice<UInt8>]? {
        if scanner.next == UInt8(ascii: "}") { return nil }
        try scanner.expect(",\"salt\":")
        let salt = try scanner.word()
        try scanner.expect(",\"body\":")
        guard salt.count == 32, scanner.next == UInt8(ascii: "[") else { throw scanner.malformed() }
        let start = scanner.offset
        let elements = try scanner.array()
        let proved = Fingerprint(
            of: UnsafeBufferPointer(rebasing: scanner.bytes[salt]),
            UnsafeBufferPointer(rebasing: scanner.bytes[start..<scanner.offset]))
        guard proved == commit else { throw .wrongCommitment }
        return elements.map { line[(line.startIndex + $0.lowerBound)..<(line.startIndex + $0.upperBound)] }
    }

    private static func heads(_ scanner: inout JSONScanner) throws(LineFault) -> [JournalName: Head] {
        try scanner.expect("{")
        var heads: [JournalName: Head] = [:]
        if scanner.take(UInt8(ascii: "}")) { return heads }
        repeat {
            let key = text(try scanner.word(), scanner.bytes)
            try scanner.expect(":")
            let value = try scanner.word()
            guard let name = JournalName(key), let colon = value.first(where: { scanner.bytes[$0] == 58 }),
                let number = Int(text(value.lowerBound..<colon, scanner.bytes)),
                let hash = Fingerprint(hex: scanner.bytes[(colon + 1)..<value.upperBound])
            else { throw scanner.malformed() }
            if heads.updateValue(Head(number: number, hash: hash), forKey: name) != nil { throw .duplicateKey }
        } while scanner.take(UInt8(ascii: ","))
        try scanner.expect("}")
        return heads
    }

    private static func fingerprint(_ scanner: inout JSONScanner) throws(LineFault) -> Fingerprint {
        let range = try scanner.word()
        guard let value = Fingerprint(hex: scanner.bytes[range]) else { throw .malformed(at: range.lowerBound) }
        return value
    }

    private static func text(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
}
