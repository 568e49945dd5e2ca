import Domain
import Testing

@Suite struct IdentifierSourceTests {
    @Test func `The same seed gives the same names, another seed others`() {
        var one = IdentifierSource(seed: (1, 2, 3, 4))
        var same = IdentifierSource(seed: (1, 2, 3, 4))
        var other = IdentifierSource(seed: (8, 2, 3, 4))
        let first: EntryID = one.next()
        #expect(first == same.next() && first != other.next())
    }

    @Test func `Names do not clash and can name a file`() {
        var source = IdentifierSource(seed: (9, 8, 7, 6))
        var names: Set<EntryID> = []
        for _ in 0..<20_000 { names.insert(source.next()) }
        #expect(names.count == 20_000)
        #expect(names.allSatisfy { $0.isSafeAsName && $0.value.count == 16 })
    }

    @Test func `A seed of zeroes still gives names`() {
        var source = IdentifierSource(seed: (0, 0, 0, 0))
        let first: EntryID = source.next()
        #expect(first != source.next())
    }

    @Test func `Codes are unique and grow when the short ones run out`() {
        var source = IdentifierSource(seed: (5, 6, 7, 8))
        var taken: Set<String> = []
        for _ in 0..<15_000 { taken.insert(source.familyCode(notIn: taken)) }
        #expect(taken.count == 15_000 && taken.allSatisfy { $0.count == 5 })
        let next = source.familyCode(notIn: taken)
        #expect(next.count == 7 && !taken.contains(next))
    }
}
