import Domain
import Support
import Testing

/// Versions of the safety norm, so that stretching it is seen.
struct NormVersionsTests {
    private func norm(_ text: String, _ day: String, children: [Reference<Member>] = []) -> SafetyNorm {
        SafetyNorm(text: text, children: children, agreedBy: [.smit], day: .on(day))
    }

    @Test func `A new norm and a correction of a later day are both versions, each with the one before`() {
        var family = CaseBuilder()
        let first = family.add(norm("nooit", "2026-03-01"))
        family.correct(first, norm("zelden", "2026-06-01"))
        family.add(norm("soms", "2026-09-01"))
        let items = NormVersions(family.dossier()).items
        #expect(items.map(\.data.text) == ["nooit", "zelden", "soms"])
        #expect(items.map { $0.previous?.text } == [nil, "nooit", "zelden"])
    }

    @Test func `A slip that was mended on the day itself, and a norm that was taken back, are no versions`() {
        var family = CaseBuilder()
        let first = family.add(norm("noit", "2026-03-01"))
        family.correct(first, norm("nooit", "2026-03-01"))
        let wrong = family.add(norm("altijd", "2026-06-01"))
        family.add(Withdrawal(entry: wrong.id, reason: "ander gezin"))
        #expect(NormVersions(family.dossier()).items.map(\.data.text) == ["nooit"])
    }

    @Test func `A norm for one child follows the earlier one for that child`() {
        var family = CaseBuilder()
        let sem = family.child("Sem")
        family.add(norm("voor allen", "2026-03-01"))
        family.add(norm("voor Sem", "2026-04-01", children: [sem]))
        family.add(norm("voor Sem, ruimer", "2026-05-01", children: [sem]))
        let items = NormVersions(family.dossier()).items
        #expect(items.map { $0.previous?.text } == [nil, nil, "voor Sem"])
    }
}
