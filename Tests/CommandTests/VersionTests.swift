import FoundationEssentials
import Support
import Testing

@Suite struct VersionTests {
    @Test func `The version is the newest heading of the changelog`() throws {
        let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
        let data = try #require(FileManager.default.contents(atPath: root + "/docs/CHANGELOG.md"))
        let heading = String(decoding: data, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("## ") }
        let run = try Household(.nothing).shell("$wijkoverleg --version")
        #expect(run.code == 0)
        #expect("## \(run.output)" == "\(heading ?? "")\n")
    }
}
