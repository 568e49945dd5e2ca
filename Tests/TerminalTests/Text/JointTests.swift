import Terminal
import Testing

/// Lines that meet.
struct JointTests {
    @Test func `Nothing meets nothing`() {
        #expect(Joint().sign == " ")
    }

    @Test func `Corners, branches and crossings of single lines`() {
        #expect(Joint(down: true, left: .single).sign == "┐")
        #expect(Joint(up: true, left: .single).sign == "┘")
        #expect(Joint(up: true, down: true, left: .single).sign == "┤")
        #expect(Joint(down: true, right: .single).sign == "┌")
        #expect(Joint(up: true, right: .dashed).sign == "└")
        #expect(Joint(up: true, down: true, right: .single).sign == "├")
        #expect(Joint(up: true, down: true, left: .single, right: .single).sign == "┼")
        #expect(Joint(left: .dashed, right: .dashed).sign == "┄")
        #expect(Joint(up: true, down: true).sign == "│")
    }

    @Test func `A double line keeps its two strokes where it ends on another`() {
        #expect(Joint(up: true, down: true, left: .double).sign == "╡")
        #expect(Joint(up: true, left: .double).sign == "╛")
        #expect(Joint(down: true, right: .double).sign == "╒")
        #expect(Joint(up: true, down: true, left: .double, right: .double).sign == "╪")
    }
}
