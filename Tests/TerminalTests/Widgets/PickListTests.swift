import Terminal
import Testing

struct PickListTests {
    private let people: [PickList<Int>.Item] = [
        .init(1, label: "J. Smit", detail: "school"), .init(2, label: "S. Çelik", detail: "ggz"),
        .init(3, label: "M. de Wit", detail: "regie"),
    ]

    private func type(_ text: String, in list: inout PickList<Int>) {
        for character in text { _ = list.handle(.character(character)) }
    }

    @Test func `Typing filters without case and diacritics, also on the detail`() {
        var list = PickList(people)
        type("cel", in: &list)
        #expect(list.matches.map(\.id) == [2])
        #expect(list.handle(.enter) == .chosen([2]))
        type(" school", in: &list)
        #expect(list.matches.isEmpty)
        #expect(list.handle(.enter) == .ignored)
    }

    @Test func `Somebody new can be added in passing`() {
        var list = PickList(people, offersNew: ["nieuw:"])
        type("Jan de Boer ", in: &list)
        #expect(list.selected == nil)
        #expect(list.handle(.enter) == .new("Jan de Boer", offer: 0))
    }

    @Test func `What is new can be added in more than one way, below everything that matches`() {
        var list = PickList(people, offersNew: ["iemand anders:", "nieuwe collega:"])
        type("wit", in: &list)
        #expect(list.rowCount == 3)
        #expect(list.isAtFirst && !list.isAtLast)
        #expect(list.handle(.end) == .changed)
        #expect(list.selectedOffer == 1)
        #expect(list.handle(.enter) == .new("wit", offer: 1))
    }

    @Test func `A list whose row is not taken yet shows no mark`() {
        let list = PickList(people)
        var canvas = Canvas(size: Size(columns: 24, rows: 2))
        list.draw(on: &canvas, in: canvas.area, showsPlace: false)
        #expect(canvas.text == "/\n  J. Smit  school")
    }

    @Test func `A name that is there already is not offered as new`() {
        var list = PickList(people, offersNew: ["nieuw:"])
        type("m. de wit", in: &list)
        #expect(list.handle(.down) == .changed)
        #expect(list.handle(.enter) == .chosen([3]))
    }

    @Test func `Several are marked with Tab and given in the order of the list`() {
        var list = PickList(people, allowsMany: true)
        _ = list.handle(.down)
        _ = list.handle(.down)
        _ = list.handle(.tab)
        type("smit", in: &list)
        _ = list.handle(.tab)
        #expect(list.chosen == [1, 3])
        #expect(list.handle(.enter) == .chosen([1, 3]))
    }

    @Test func `News keeps the selection, the marks and what was typed`() {
        var list = PickList(people, allowsMany: true, chosen: [1])
        _ = list.handle(.down)
        list.update([.init(9, label: "A. Kuiper")] + people)
        #expect(list.selected == 2)
        #expect(list.chosen == [1])
        list.update([.init(9, label: "A. Kuiper")])
        #expect(list.chosen.isEmpty)
    }

    @Test func `Escape is left to the screen`() {
        var list = PickList(people)
        #expect(list.handle(.escape) == .ignored)
        #expect(list.handle(.tab) == .ignored)
    }

    @Test func `The list is drawn with its selection and the cursor in what is typed`() {
        var list = PickList(people, offersNew: ["nieuw:"])
        type("s", in: &list)
        var canvas = Canvas(size: Size(columns: 24, rows: 5))
        list.draw(on: &canvas, in: canvas.area)
        #expect(canvas.text == "/ s\n> J. Smit  school\n  S. Çelik  ggz\n  nieuw: s\n")
        #expect(canvas.cursor == Position(row: 0, column: 3))
    }
}
