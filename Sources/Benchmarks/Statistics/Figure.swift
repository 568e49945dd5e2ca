/// How a measured value is written: three figures that count are all that repeats from run to run.
enum Figure {
    /// Milliseconds, from a value in seconds.
    static func milliseconds(_ seconds: Double?) -> String {
        seconds.map { fixed($0 * 1000, digits: $0 < 0.0995 ? 2 : 0) } ?? "–"
    }

    static func whole(_ value: Double?) -> String { value.map { fixed($0, digits: 0) } ?? "–" }

    static func ratio(_ value: Double?) -> String { value.map { fixed($0, digits: 1) + "×" } ?? "–" }

    private static func fixed(_ value: Double, digits: Int) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "–" }
        let scale = digits == 2 ? 100.0 : digits == 1 ? 10.0 : 1.0
        let scaled = Int((abs(value) * scale).rounded())
        let whole = "\(value < 0 ? "-" : "")\(scaled / Int(scale))"
        guard digits > 0 else { return whole }
        let part = String(scaled % Int(scale))
        return whole + "." + String(repeating: "0", count: digits - part.count) + part
    }
}
