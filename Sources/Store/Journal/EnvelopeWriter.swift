import Domain

/// Builds the bytes of one line, in the order in which `EnvelopeReader` expects them.
enum EnvelopeWriter {
    /// What goes into a line beside its body.
    struct Fields {
        let number: Int
        let clock: Int
        let at: Moment
        let by: String
        let prev: Fingerprint
        let seen: [JournalName: Head]
    }

    /// - Parameters:
    ///   - salt: 32 hexadecimal digits of randomness, so that an erased body cannot be guessed from its commitment.
    ///   - body: a JSON array of entries.
    /// - Returns: the line with its line feed.
    static func line(_ fields: Fields, salt: String, body: [UInt8]) -> [UInt8] {
        let seen = fields.seen.sorted { $0.key < $1.key }
            .map { "\"\($0.key)\":\"\($0.value.number):\($0.value.hash)\"" }
            .joined(separator: ",")
        let commit = Fingerprint(of: salt.utf8, body)
        var bytes = Array(
            """
            {"n":\(fields.number),"clock":\(fields.clock),"at":"\(fields.at)","by":"\(fields.by)",\
            "prev":"\(fields.prev)","seen":{\(seen)},"commit":"\(commit)"
            """.utf8)
        let hash = Fingerprint(of: bytes)
        bytes += Array(",\"hash\":\"\(hash)\",\"salt\":\"\(salt)\",\"body\":".utf8)
        bytes += body
        bytes += Array("}\n".utf8)
        return bytes
    }

    static func salt() -> String {
        var generator = SystemRandomNumberGenerator()
        return Hexadecimal.text((0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
}
