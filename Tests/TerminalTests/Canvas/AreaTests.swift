import Terminal
import Testing

struct AreaTests {
    private let area = Area(top: 2, left: 4, rows: 10, columns: 20)

    @Test func `Parts stay inside the whole`() {
        #expect(area.rows(8..<99) == Area(top: 10, left: 4, rows: 2, columns: 20))
        #expect(area.columns(from: 30).isEmpty)
        #expect(area.rows(from: -5) == area)
        #expect(area.row(3) == Area(top: 5, left: 4, rows: 1, columns: 20))
        #expect(area.row(10).isEmpty)
        #expect(area.row(-1).isEmpty)
        #expect(area.inset(rows: 9, columns: 99).isEmpty)
    }

    @Test func `An area is cut in two without a gap`() {
        let (top, rest) = area.split(top: 3)
        #expect(top.bottom == rest.top && rest.bottom == area.bottom)
        let (left, right) = area.split(left: 5)
        #expect(left.right == right.left && right.right == area.right)
    }

    @Test func `A window stands in the middle`() {
        #expect(area.centred(rows: 4, columns: 10) == Area(top: 5, left: 9, rows: 4, columns: 10))
        #expect(area.centred(rows: 40, columns: 100) == area)
    }
}
