import Domain
import Support
import Terminal
import Testing

@testable import App

/// Every picture is whole at every width: no two texts in one place, none left out without a sign.
struct WholePictureTests {
    private static let sizes = [
        Size(columns: 60, rows: 18), .wall, Size(columns: 100, rows: 30), .desk, Size(columns: 160, rows: 45), .large,
    ]

    @Test(arguments: ExampleWorkspace.codes)
    func `On no view of any family two texts overlap, and none is left out`(code: String) {
        let family = ExampleWorkspace.family(code)
        for language in Language.allCases {
            var desk = ExampleWorkspace.desk(.wall, language)
            desk.prepare(family)
            for size in Self.sizes {
                desk.size = size
                for view in FamilyView.allCases { expectWhole(Program(desk: desk, first: view.screen(family, desk))) }
            }
        }
    }

    @Test(arguments: Scene.all)
    func `In no picture two texts overlap, and none is left out`(scene: Scene) {
        for size in scene.sizes { expectWhole(scene.player(size, .nl).program) }
    }

    private func expectWhole(_ program: Program, sourceLocation: SourceLocation = #_sourceLocation) {
        let canvas = program.draw()
        let rows = Set(canvas.faults.overlaps.map(\.row)).sorted()
        let size = "\(type(of: program.top)) \(canvas.size.columns)×\(canvas.size.rows)"
        #expect(rows.isEmpty, "\(size): \(rows.map(canvas.line))", sourceLocation: sourceLocation)
        #expect(canvas.faults.lost.isEmpty, "\(size)", sourceLocation: sourceLocation)
    }
}
