import Terminal
import Testing

struct ListStateTests {
    @Test func `The selection stays on the same thing when rows change`() {
        var list = ListState(["Yara", "Sem", "Noor"], selected: "Sem")
        list.update(["Amira", "Tom", "Noor", "Sem", "Yara"])
        #expect(list.selected == "Sem")
        #expect(list.index == 3)
    }

    @Test func `When the thing vanished the nearest one is selected`() {
        var list = ListState(["a", "b", "c", "d"], selected: "c")
        list.update(["a", "b", "d"])
        #expect(list.selected == "d")
        list.update(["a", "b"])
        #expect(list.selected == "b")
        list.update(["x"])
        #expect(list.selected == "x")
        list.update([])
        #expect(list.selected == nil)
        list.update(["y", "z"])
        #expect(list.selected == "y")
    }

    @Test func `Keys move within the list and stop at its ends`() {
        var list = ListState(Array(0..<30))
        list.handle(.up, rows: 10)
        #expect(list.selected == 0)
        list.handle(.pageDown, rows: 10)
        #expect(list.selected == 9)
        list.handle(.end, rows: 10)
        list.handle(.down, rows: 10)
        #expect(list.selected == 29)
        list.handle(.home, rows: 10)
        #expect(list.selected == 0)
        let isMove = list.handle(.enter, rows: 10)
        #expect(!isMove)
        var empty = ListState<Int>()
        let hasMoved = empty.handle(.down, rows: 10)
        #expect(!hasMoved)
    }

    @Test func `The selected row is always in view and the list scrolls no more than needed`() {
        var list = ListState(Array(0..<30))
        for _ in 0..<12 { list.handle(.down, rows: 10) }
        #expect(list.visible(rows: 10) == 3..<13)
        list.handle(.up, rows: 10)
        #expect(list.visible(rows: 10) == 3..<13)
        #expect(list.visible(rows: 4).contains(11))
        #expect(list.visible(rows: 100) == 0..<30)
        #expect(list.visible(rows: 0).isEmpty)
        list.update([1, 2, 11])
        #expect(list.visible(rows: 10) == 0..<3)
    }

    @Test func `Selecting something that is not there changes nothing`() {
        var list = ListState(["a", "b"])
        let isThere = list.select("z")
        #expect(!isThere)
        list.select("b")
        #expect(list.selected == "b")
    }
}
