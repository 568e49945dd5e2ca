import Domain
import Support
import Terminal
import Testing

@testable import App

/// What must hold for every picture, whatever is on it.
struct FrameRulesTests {
    private static let pictures: [(Size, Language)] = [
        (Frame.smallest, .nl), (.wall, .nl), (.wall, .en),
    ]

    @Test(arguments: Scene.all)
    func `Nothing runs against the edge; the day, the way back and the cursor are always there`(scene: Scene) {
        for (size, language) in Self.pictures {
            let player = scene.player(size, language)
            let canvas = player.canvas
            for row in 0..<size.rows where !Self.isRule(canvas.row(row)) {
                let last = canvas[Position(row: row, column: size.columns - 1)].character
                #expect(" …↓".contains(last), "\(size.columns)×\(size.rows) \(language): \(canvas.line(row))")
            }
            #expect(canvas.cursor.map { $0.row < size.rows && $0.column < size.columns } == true)
            guard !player.program.isCurtainClosed else { continue }
            #expect(canvas.line(0).contains(player.program.desk.say(ExampleWorkspace.today.withWeekday)))
            guard !(player.program.top is FamiliesScreen) else { continue }
            #expect(canvas.line(size.rows - 1).contains("Esc"))
        }
    }

    @Test(arguments: ExampleWorkspace.codes)
    func `Every label of every form fits its column in both languages`(code: String) {
        let desk = ExampleWorkspace.desk()
        for form in Forms.all(ExampleWorkspace.family(code), desk) {
            for field in form.fields(desk) {
                for language in Language.allCases {
                    let width = cells(field.label(language))
                    #expect(width < FormLayout.labelWidth - 1, "\(form.word): \(field.label(language))")
                }
            }
        }
    }

    @Test func `Every field of every form comes into view with its label, list and cursor at the smallest size`() {
        let desk = ExampleWorkspace.desk(Frame.smallest)
        for form in Forms.all(.j014, desk) {
            var player = Player(Frame.smallest) { FormScreen(form, $0) }
            guard var screen = player.program.top as? FormScreen else { continue }
            screen.focus = 0
            player = Player(Frame.smallest) { _ in screen }
            for field in form.fields(desk) {
                #expect(player.focusedField == field.name)
                #expect(
                    player.text.contains("\n>" + field.label(.nl)), "\(form.word), \(field.name):\n\(player.text)")
                player.play("⇥")
            }
        }
    }

    private static func isRule(_ row: ArraySlice<Cell>) -> Bool { row.contains { $0.style == .rule } }
}

extension Canvas {
    func line(_ number: Int) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.contains(number) ? String(lines[number]) : ""
    }
}
