import Domain
import Minutes
import Testing

/// Both languages say the same, and leave nothing empty.
struct LanguageTests {
    private func minutes(_ language: Language) throws -> MinutesDocument {
        var invented = InventedCase()
        let held = invented.holdWholeDiscussion()
        return try #require(
            MinutesComposer.compose(discussion: held.discussion, in: invented.file, language: language))
    }

    @Test func `Both languages have the same parts, under headings of their own`() throws {
        let dutch = try minutes(.nl)
        let english = try minutes(.en)
        #expect(dutch.sections.map(shape) == english.sections.map(shape))
        #expect(dutch.facts.count == english.facts.count)
        #expect(dutch.footer.count == english.footer.count)
        for (one, other) in zip(dutch.sections, english.sections) { #expect(one.heading != other.heading) }
        for (one, other) in zip(dutch.footer, english.footer) { #expect(one != other) }
    }

    @Test(arguments: Language.allCases)
    func `No text is empty, and every row has a cell for every column`(language: Language) throws {
        let document = try minutes(language)
        #expect(([document.title, document.fileStem] + document.footer).allSatisfy { !$0.isEmpty })
        check(document.facts)
        document.sections.forEach(check)
    }

    private func shape(_ section: MinutesSection) -> [Int] {
        [section.blocks.count] + section.parts.flatMap(shape)
    }

    private func check(_ section: MinutesSection) {
        #expect(!section.heading.isEmpty)
        #expect(!section.blocks.isEmpty || !section.parts.isEmpty)
        for block in section.blocks {
            switch block {
            case .paragraph(let words): #expect(!words.isEmpty)
            case .list(let items): #expect(!items.isEmpty && items.allSatisfy { !$0.isEmpty })
            case .definitions(let all): check(all)
            case .quotation(let words, let speaker): #expect(!words.isEmpty && !speaker.isEmpty)
            case .table(let table):
                #expect(!table.caption.isEmpty)
                #expect(table.rows.allSatisfy { $0.count == table.columns.count && $0.allSatisfy { !$0.isEmpty } })
            }
        }
        section.parts.forEach(check)
    }

    private func check(_ definitions: [MinutesDefinition]) {
        #expect(
            definitions.allSatisfy { !$0.term.isEmpty && !$0.values.isEmpty && $0.values.allSatisfy { !$0.isEmpty } })
    }
}
