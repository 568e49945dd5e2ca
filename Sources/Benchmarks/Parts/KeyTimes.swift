/// From a key to the last byte of the picture it leads to, in a real terminal.
struct KeyTimes {
    /// How long nothing may come before a picture counts as whole, in seconds. It is no part of what is measured.
    static let quiet = 0.008

    private(set) var seconds = Sample()
    /// Bytes that were written, per key.
    private(set) var bytes = Sample()
    /// Processor time of the program, per key.
    private(set) var work = Sample()

    /// - Parameters:
    ///   - opening: keys that lead to what is measured.
    ///   - keys: what is measured, in turns; a key after which nothing is drawn does not count.
    init(
        _ terminal: PseudoTerminal, opening: [[UInt8]], keys: [[UInt8]], count: Int
    ) throws(PseudoTerminal.Failure) {
        let ended = PseudoTerminal.Failure(reason: "ended, or never got quiet")
        guard terminal.readPicture(quiet: 0.05) != nil else { throw ended }
        for key in opening {
            terminal.send(key)
            guard terminal.readPicture(quiet: KeyTimes.quiet) != nil else { throw ended }
        }
        for number in 0..<count {
            let before = Activity.of(terminal.process)
            let sent = PseudoTerminal.now
            terminal.send(keys[number % keys.count])
            guard let picture = terminal.readPicture(quiet: KeyTimes.quiet) else { throw ended }
            guard picture.bytes > 0 else { continue }
            seconds.add(picture.at - sent)
            bytes.add(Double(picture.bytes))
            if let before, let after = Activity.of(terminal.process) {
                work.add(Double(after.used - before.used) / 1e9)
            }
        }
    }
}
