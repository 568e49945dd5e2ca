import Domain
import Support
import Testing

@Suite struct AgeTests {
    private func child(_ birth: String?, expected: String? = nil) -> Member {
        Member(
            name: PersonName(given: "Sem"), role: .child, birth: birth.flatMap { PartialDay($0) },
            expected: expected.flatMap { PartialDay($0) })
    }

    @Test(arguments: [
        ("2020-11-24", 6), ("2020-11-25", 5), ("2008-11-24", 18), ("2026-11-24", 0), ("2024-02-29", 2),
    ])
    func `Years are counted to the day`(_ birth: String, _ years: Int) {
        #expect(child(birth).age(on: CaseBuilder.today)?.years == years)
    }

    @Test func `Under two an age is told in months`() {
        let today = CaseBuilder.today
        #expect(child("2026-07-24").age(on: today)?.short.nl == "4 mnd")
        #expect(child("2026-10-24").age(on: today)?.long.nl == "1 maand")
        #expect(child("2024-11-25").age(on: today)?.short.nl == "23 mnd")
        #expect(child("2024-11-24").age(on: today)?.short.nl == "2")
        #expect(child("2020").age(on: today)?.long.nl == "6 jaar")
    }

    @Test func `An age that rests on a month or a year is not exact`() {
        #expect(child("2020-05").age(on: CaseBuilder.today)?.isExact == false)
        #expect(child("2020-05-02").age(on: CaseBuilder.today)?.isExact == true)
    }

    @Test func `There is no age without a birth, or before it`() {
        #expect(child(nil).age(on: CaseBuilder.today) == nil)
        #expect(child("2026-12-01").age(on: CaseBuilder.today) == nil)
        #expect(child(nil, expected: "2027-01").isUnborn && !child(nil).isUnborn)
    }

    @Test func `Whoever may still be under eighteen counts as a child`() {
        var family = CaseBuilder()
        _ = family.child("Yara", born: "2008")
        _ = family.child("Sem", born: "2008-11")
        _ = family.child("Noor", born: "2008-11-24")
        _ = family.child("Mila", born: "2008-11-25")
        _ = family.child("Bo", born: nil)
        let minors = family.dossier().minors(on: CaseBuilder.today).map(\.data.name.given)
        #expect(minors == ["Yara", "Sem", "Mila", "Bo"])
    }
}
