import Terminal
import Testing

struct ColumnsTests {
    private let rows = [["J-014", "2, 6, 11 jr", "3"], ["B-003", "4 mnd", "12"]]

    @Test func `Columns are as narrow as their contents`() {
        let columns = Columns([.init(), .init(), .init(alignment: .right)])
        #expect(columns.lines(rows, width: 80) == ["J-014  2, 6, 11 jr   3", "B-003  4 mnd        12"])
    }

    @Test func `The widest column gives way first, and never below its least width`() {
        let columns = Columns([.fixed(5), .init(min: 4), .init(min: 2, alignment: .right)])
        #expect(columns.slots(for: rows, width: 17).map(\.width) == [5, 6, 2])
        #expect(columns.lines(rows, width: 17) == ["J-014  2, 6,…   3", "B-003  4 mnd   12"])
    }

    @Test func `Columns without room disappear instead of sticking out`() {
        let columns = Columns([.fixed(5), .fixed(5), .fixed(5)])
        #expect(columns.slots(for: rows, width: 9).map(\.width) == [5, 2, 0])
    }

    @Test func `Columns stay aligned below wide characters`() {
        let columns = Columns([.init(), .init()], gap: 1)
        #expect(columns.lines([["漢字", "x"], ["ab", "y"]], width: 20) == ["漢字 x", "ab   y"])
    }
}
