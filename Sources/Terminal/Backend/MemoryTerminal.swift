/// A terminal that exists in memory only, so that whole journeys can be played in a test.
public final class MemoryTerminal: TerminalBackend {
    /// The room there is; set it to play a change of size.
    public var size: Size
    public let isAsciiOnly: Bool
    /// What will be read next.
    public var pending: [Input]
    /// Every picture that was shown.
    public private(set) var frames: [Canvas] = []
    /// How often the program stepped aside for the shell.
    public private(set) var suspensions = 0
    /// Whether the terminal was given back.
    public private(set) var isClosed = false

    /// A terminal of this size in which these keys are pressed.
    public init(size: Size, inputs: [Input] = [], isAsciiOnly: Bool = false) {
        self.size = size
        self.isAsciiOnly = isAsciiOnly
        pending = inputs
    }

    public func draw(_ canvas: Canvas) {
        frames.append(isAsciiOnly ? StandIn.canvas(canvas) : canvas)
    }

    public func readKeys() -> [Input] {
        defer { pending = [] }
        return pending
    }

    public func suspend() { suspensions += 1 }

    public func close() { isClosed = true }
}
