import Domain
import Terminal

/// Which periods are on the screen and where each of them stands.
///
/// A column has room for digits, a sign and `◇`; the sign stands under the middle of its heading. One cell before the first
/// column and one behind the last are kept for the brackets round the column of the cursor.
struct LineWindow: Hashable, Sendable {
    let scale: TimeScale
    /// The first and the last period in view.
    let first: Int
    let last: Int
    let today: Int
    /// Cells from the left edge of the screen to the columns.
    let left: Int
    /// Cells for digits before the sign.
    private let digits: Int
    private let step: Int

    /// - Parameters:
    ///   - right: the period that should be the last one, unless the cursor then falls outside.
    ///   - digits: how many the largest number has.
    init(
        _ scale: TimeScale, cursor: Int, right: Int, today: Int, left: Int, digits: Int, width: Int
    ) {
        self.scale = scale
        self.today = today
        self.left = left
        self.digits = max(1, digits)
        let gap = width < 100 ? 1 : width < 160 ? 2 : 3
        step = self.digits + 2 + gap + (scale == .year ? 1 : 0)
        let count = max(1, (width - 2 - left) / step)
        let end = min(max(right, cursor), cursor + count - 1)
        last = end
        first = end - count + 1
    }

    var periods: ClosedRange<Int> { first...last }
    /// Cells that the columns take together.
    var width: Int { 1 + (last - first + 1) * step }

    /// The cell of a period's sign, counted from `left`; also for periods outside the window.
    func sign(of period: Int) -> Int { 1 + (period - first) * step + digits }

    /// The first cell of a period's heading.
    func heading(of period: Int) -> Int { sign(of: period) - 1 }

    /// The first cell that belongs to a period.
    func start(of period: Int) -> Int { 1 + (period - first) * step }

    /// The cells between the brackets round a period.
    func columns(of period: Int) -> Range<Int> {
        let start = heading(of: period) - 1
        return start..<start + 5 + (scale == .year ? 1 : 0)
    }
}
