import Domain
import Foundation
import Support
import Testing

/// Kinds name every day in them, because on each of those an answer can change.
@Suite struct TurningDaysTests {
    @Test func `Every day that is stored of a kind is among its turning days`() throws {
        let day = /"(\d{4}(?:-\d\d){0,2})"/
        for fact in SampleFacts.all {
            let text = String(decoding: try JSONEncoder().encode(fact), as: UTF8.self)
            let stored = Set(text.matches(of: day).compactMap { PartialDay($0.1) })
            #expect(stored == Set(fact.turningDays), "\(type(of: fact).word)")
        }
    }
}
