import Domain
import Support
import Terminal
import Testing

@testable import App

/// What people see, picture by picture, compared with pictures that people have looked at.
struct FrameTests {
    @Test(arguments: Scene.all)
    func `Every picture is as stored, cursor included`(scene: Scene) throws {
        for size in scene.sizes {
            try expect(Golden.frame(scene.canvas(size, .nl)), golden: "\(scene.name).\(size.columns)x\(size.rows).nl")
        }
        guard scene.isKeptInEnglish, let size = scene.sizes.first else { return }
        try expect(Golden.frame(scene.canvas(size, .en)), golden: "\(scene.name).\(size.columns)x\(size.rows).en")
    }

    @Test(arguments: ["families", "gezin-unsafe", "signalen", "signal-form-refused", "vragen-1"])
    func `Colour only underlines, as stored`(name: String) throws {
        let scene = try #require(Scene.named(name))
        try expect(scene.canvas(.wall, .nl).styledText + "\n", golden: "\(name).80x24.nl.styled")
    }
}

/// Compares a text with its golden in the folder beside this file's.
func expect(_ text: String, golden name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let folder = #filePath.replacing("Frames/FrameTests.swift", with: "AppTests.swift")
    if let complaint = try Golden(name, beside: folder).complaint(about: text) {
        Issue.record("\(complaint)", sourceLocation: sourceLocation)
    }
}
