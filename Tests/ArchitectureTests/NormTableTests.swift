import Domain
import Foundation
import Support
import Testing

/// Every demand of the report has its place: data, view, check, tests.
@Suite struct NormTableTests {
    @Test func `The table in the documents is the one that the program makes`() throws {
        #expect(try GeneratedFile(path: "docs/norms.md", fresh: NormTable.text).complaint() == nil)
    }

    @Test(arguments: NormTable.numbers)
    func `Each of the eighty rows has a check or says what there is in its place, with tests that exist`(_ row: Int) {
        let checks = Checks.all.filter { $0.row == row }
        #expect(!checks.isEmpty || NormTable.further[row] != nil, "row \(row) is nowhere")
        let tests = NormTable.tests(of: row)
        #expect(!tests.isEmpty)
        for test in tests {
            let file = NormTable.top.appending(path: "Tests/\(test).swift").path
            #expect(FileManager.default.fileExists(atPath: file), "\(test)")
        }
    }

    @Test func `No check stands outside the table`() {
        #expect(Checks.all.allSatisfy { NormTable.numbers.contains($0.row) })
    }

    @Test func `Each check's kinds can be seen somewhere`() {
        for row in NormTable.numbers where NormTable.further[row] == nil {
            #expect(!NormTable.text.contains("| \(row) | – |"))
        }
        for kind in Checks.all.flatMap({ $0.reads }) { #expect(NormTable.isSeen(kind), "\(kind.word)") }
    }
}
