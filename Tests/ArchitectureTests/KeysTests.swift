import Support
import Testing

@testable import App

/// The list of keys, which is made from the screens.
struct KeysTests {
    @Test func `The page of keys says what the screens do`() throws {
        let complaint = try GeneratedFile(path: "docs/keys.md", fresh: KeysPage().text).complaint()
        #expect(complaint == nil)
    }

    @Test func `Every screen of the program is on the page of keys`() {
        let declared = Repository.files(in: "Sources/App").flatMap { $0.captures(/struct (\w+): Screen\b/) }
        let shown = Set(KeysPage().places.map { "\(type(of: $0.screen))" })
        #expect(Set(declared).subtracting(shown).sorted() == [])
    }

    @Test func `No screen has two commands on one key`() {
        for place in KeysPage().places {
            let keys = place.own.map(\.key)
            #expect(Set(keys).count == keys.count, "\(type(of: place.screen))")
        }
    }
}
