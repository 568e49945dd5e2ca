import Domain
import Terminal
import Testing

@testable import App

struct KindNameTests {
    @Test func `Every kind has a name that fits its column, and no name is of a kind that is gone`() {
        #expect(Set(KindName.all.keys) == Set(EventKinds.all.map { $0.word }))
        for (word, name) in KindName.all {
            #expect((1...19).contains(cells(name.nl)), "\(word)")
            #expect((1...19).contains(cells(name.en)), "\(word)")
        }
    }
}
