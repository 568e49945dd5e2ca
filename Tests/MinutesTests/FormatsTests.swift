import Foundation
import Minutes
import Testing

/// The list of formats against the folder they live in.
struct FormatsTests {
    @Test func `Every file in the folder of formats is in the list, and the other way round`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../Sources/Minutes/Formats")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        #expect(Set(files) == Set(Formats.all.map { "\($0).swift" }))
    }

    @Test func `Formats have names in both languages and endings of their own`() {
        #expect(Formats.all.allSatisfy { !$0.name.nl.isEmpty && !$0.name.en.isEmpty && $0.name.nl != $0.name.en })
        #expect(Set(Formats.all.map { $0.fileExtension }).count == Formats.all.count)
    }
}
