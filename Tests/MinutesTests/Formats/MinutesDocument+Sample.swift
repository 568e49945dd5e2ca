import Domain

@testable import Minutes

extension MinutesDocument {
    /// A document that has the same words in every place where words can be.
    static func sample(_ words: String) -> MinutesDocument {
        let definition = MinutesDefinition(words, [words, words])
        let blocks: [MinutesBlock] = [
            .paragraph(words), .list([words]), .definitions([definition, MinutesDefinition(words, words)]),
            .table(MinutesTable(caption: words, columns: [words, words], rows: [[words, words]])),
            .quotation(words: words, speaker: words),
        ]
        return MinutesDocument(
            language: .nl, title: words, notices: [words], facts: [definition],
            sections: [MinutesSection(words, blocks: blocks, parts: [MinutesSection(words, blocks: blocks)])],
            footer: [words], fileStem: "verslag")
    }
}
