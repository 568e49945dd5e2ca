import CNcurses
import Terminal

/// The real terminal. One at a time, owned by one thread, which waits in `poll(2)` for `keyboardDescriptor` and
/// `signalDescriptor` and then calls `readKeys()`.
///
/// A change of size wakes that `poll` through the signal descriptor (and with `EINTR`, which is to be ignored).
/// Call `readKeys()` once before the first `poll`, and after every wake-up: it empties what ncurses has buffered.
public final class NcursesTerminal: TerminalBackend {
    /// Readable when somebody pressed a key.
    public let keyboardDescriptor: Int32
    /// Readable when a signal came in.
    public let signalDescriptor: Int32
    /// Whether the locale is not UTF-8, so that signs and letters are shown by ASCII stand-ins.
    public let isAsciiOnly: Bool
    /// The colours; setting it takes effect with the next picture. `NO_COLOR` wins over it.
    public var scheme: ColourScheme {
        didSet { usePalette() }
    }

    private var palette: Palette
    private var decoder = KeyDecoder()
    private var shown: Canvas?
    private var isOpen = true
    private var toldSize = Size(columns: 0, rows: 0)

    /// Takes the terminal. Standard error goes to `errorLog` meanwhile (created for the owner only, appended to),
    /// because a message in the middle of the picture would be lost and would spoil it; nothing of a family may be
    /// written there. After a crash the message is shown on the terminal as well.
    public init(errorLog: String?, scheme: ColourScheme = .dark) throws(TerminalFault) {
        switch cnc_open(errorLog) {
        case CNC_OPENED: break
        case CNC_NO_TERMINAL: throw .noTerminal
        case CNC_DUMB_TERMINAL: throw .dumbTerminal
        default: throw .unknownTerminal(cnc_terminal_name().map { String(cString: $0) } ?? "")
        }
        keyboardDescriptor = Int32(CNC_KEYBOARD_DESCRIPTOR)
        signalDescriptor = cnc_signal_descriptor()
        isAsciiOnly = !cnc_is_utf8()
        self.scheme = scheme
        palette = Self.palette(scheme)
        usePalette()
        toldSize = size
    }

    deinit { close() }

    public var size: Size {
        let size = cnc_current_size()
        return Size(columns: Int(size.columns), rows: Int(size.rows))
    }

    public func draw(_ canvas: Canvas) {
        guard isOpen else { return }
        let picture = isAsciiOnly ? StandIn.canvas(canvas) : canvas
        if shown?.size != picture.size { cnc_erase() }
        for run in picture.difference(from: shown) { put(run) }
        shown = picture
        cnc_flush(Int32(picture.cursor?.row ?? -1), Int32(picture.cursor?.column ?? 0))
    }

    public func readKeys() -> [Input] {
        guard isOpen else { return [] }
        var inputs = readSignals()
        var keys: [Key] = []
        var isResized = false
        var next = cnc_next()
        while next.kind != CNC_NOTHING {
            if next.kind == CNC_BYTE {
                decoder.decode(byte: UInt8(truncatingIfNeeded: next.value), into: &keys)
            } else if next.value == CNC_KEY_RESIZED.rawValue {
                isResized = true
            } else {
                decoder.decode(code: next.value, into: &keys)
            }
            next = cnc_next()
        }
        decoder.finish(into: &keys)
        if isResized || size != toldSize { inputs.append(resized()) }
        inputs += keys.map { .key($0) }
        if cnc_keyboard_ended() { inputs.append(.ended) }
        return inputs
    }

    public func suspend() {
        guard isOpen else { return }
        cnc_suspend()
        shown = nil
    }

    public func close() {
        guard isOpen else { return }
        isOpen = false
        cnc_close()
    }

    private func readSignals() -> [Input] {
        var inputs: [Input] = []
        var signal = cnc_next_signal()
        while signal != CNC_NO_SIGNAL {
            if let input = input(for: signal) { inputs.append(input) }
            signal = cnc_next_signal()
        }
        return inputs
    }

    private func input(for signal: cnc_signal) -> Input? {
        switch signal {
        case CNC_SIGNAL_HANG_UP: return .hangUp
        case CNC_SIGNAL_TERMINATE: return .terminated
        case CNC_SIGNAL_STOP: return .key(.control("z"))
        case CNC_SIGNAL_CONTINUE:
            cnc_resume()
            return resized()
        default: return nil
        }
    }

    /// Whatever is on the screen now, the next picture is sent as a whole.
    private func resized() -> Input {
        shown = nil
        toldSize = size
        return .resized(toldSize)
    }

    private func usePalette() {
        palette = Self.palette(scheme)
        for (number, pair) in palette.pairs { cnc_define_pair(number, pair.front, pair.back) }
        shown = nil
    }

    private static func palette(_ scheme: ColourScheme) -> Palette {
        Palette(scheme: scheme, colours: Int(cnc_colours()), refusesColour: cnc_refuses_colour())
    }

    private func put(_ run: CanvasRun) {
        let row = Int32(run.start.row)
        var column = Int32(run.start.column)
        for cell in run.cells {
            if cell.width > 0 { put(cell, row: row, column: column) }
            column += 1
        }
    }

    private func put(_ cell: Cell, row: Int32, column: Int32) {
        let look = palette.look(cell.style)
        let style = cnc_style(pair: look.pair, bold: look.bold, underline: look.underline, reverse: look.reverse)
        withUnsafeBytes(of: cell.glyph.scalars) { scalars in
            cnc_put(row, column, scalars.assumingMemoryBound(to: UInt32.self).baseAddress, style)
        }
    }
}
