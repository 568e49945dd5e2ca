import Domain
import Foundation
import Support
import Testing

@Suite struct DossierSchemaTests {
    @Test func `The schema in the documents is made from the kinds as they are`() throws {
        let file = GeneratedFile(path: "docs/dossier.schema.json", fresh: DossierSchema.text)
        let complaint = try file.complaint()
        #expect(complaint == nil, "\(complaint ?? "")")
    }

    @Test func `Every field of every kind has the type that the page of the journal format gives it`() throws {
        let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: top.appending(path: "docs/journal-format.md"), encoding: .utf8)
        #expect(KindShape.all.count == EventKinds.all.count)
        for kind in KindShape.all {
            let scope = kind.scope == .team ? "team" : "family"
            let fields = kind.fields.map { "`\($0.name)`\($0.mayBeLeftOut ? "?" : "") \(words($0.shape))" }
            let row = "| `\(kind.word)` | \(scope) | \(fields.joined(separator: "; ")) |"
            #expect(page.contains(row), "\(row)")
        }
    }

    /// A type as the page calls it.
    private func words(_ shape: Shape) -> String {
        switch shape {
        case .text: "text"
        case .flag: "true or false"
        case .number: "whole number"
        case .day: "`YYYY-MM-DD`"
        case .date: "`YYYY[-MM[-DD]]`"
        case .question: "1…5"
        case .familyID: "id of a family"
        case .entry(let kind): kind.map { "id of `\($0)`" } ?? "id of an entry"
        case .word(let name, _): "word of \(name)"
        case .list(let element): "list of \(words(element))"
        case .object(let name, _): name
        case .moment, .recorded, .exactly, .fact: "\(shape)"
        }
    }
}
