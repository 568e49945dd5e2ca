import Domain
import Foundation
import Testing

@Suite struct ChecksTests {
    @Test func `Every check in the folder is in the list`() throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../../Sources/Domain/Checks").standardizedFileURL
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { name in
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            return text.contains("public enum \(name.dropLast(".swift".count)): Check {")
        }
        #expect(names.sorted() == Checks.all.map { "\($0).swift" }.sorted())
    }
}
