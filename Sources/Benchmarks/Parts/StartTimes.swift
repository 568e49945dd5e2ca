/// From starting a program to the last byte of its first picture.
struct StartTimes {
    private(set) var seconds = Sample()
    /// Processor time of the program until then.
    private(set) var work = Sample()

    init(_ words: [String], _ environment: [String: String], count: Int)
        throws(PseudoTerminal.Failure)
    {
        for _ in 0..<count {
            let terminal = try PseudoTerminal(
                words, columns: Stage.size.columns, rows: Stage.size.rows, environment: environment)
            guard let picture = terminal.readPicture(quiet: 0.05), picture.bytes > 0 else {
                throw PseudoTerminal.Failure(reason: "drew nothing")
            }
            seconds.add(picture.at - terminal.started)
            if let activity = Activity.of(terminal.process) { work.add(Double(activity.used) / 1e9) }
        }
    }
}
