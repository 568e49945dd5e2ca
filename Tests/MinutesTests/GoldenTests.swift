import Domain
import Minutes
import Testing

/// Whole minutes of an invented family, compared with stored files that people have looked at. One check asks what is
/// still open, so that a new check does not change them.
struct GoldenTests {
    @Test(arguments: Language.allCases)
    func `A whole discussion reads as stored, in both formats`(language: Language) throws {
        var invented = InventedCase()
        let held = invented.holdWholeDiscussion()
        let minutes = try #require(
            MinutesComposer.compose(
                discussion: held.discussion, in: invented.file, language: language,
                checks: [LittleKnownChild.self]))
        for format in Formats.all {
            try Golden.expect(format.render(minutes), named: "whole.\(language.rawValue).\(format.fileExtension)")
        }
    }

    @Test func `A discussion that is just open reads as a draft with everything unsaid`() throws {
        var invented = InventedCase()
        _ = invented.openFamily()
        let discussion = invented.openDiscussion()
        let minutes = try #require(
            MinutesComposer.compose(
                discussion: discussion, in: invented.file, language: .nl,
                checks: [LittleKnownChild.self]))
        for format in Formats.all {
            try Golden.expect(format.render(minutes), named: "draft.nl.\(format.fileExtension)")
        }
    }
}
