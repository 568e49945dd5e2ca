import Domain
import Support
import Testing

@Suite struct ChecksPageTests {
    @Test func `The page of checks says what the checks say`() throws {
        let complaint = try GeneratedFile(path: "docs/checks.md", fresh: ChecksPage.text).complaint()
        #expect(complaint == nil)
    }

    @Test func `Every check is on the page in both languages`() {
        for check in Checks.all {
            #expect(
                ChecksPage.text.split(separator: "- `\(check.word)`\n", omittingEmptySubsequences: false).count == 3)
            #expect(ChecksPage.text.contains(check.norm.demand.nl) && ChecksPage.text.contains(check.norm.demand.en))
        }
    }
}
