import Domain
import Minutes
import Testing

/// What may leave the room and what may not.
struct DiscretionTests {
    private func text(
        _ invented: InventedCase, _ discussion: Reference<Discussion>, includingConfidential: Bool = false
    ) throws -> String {
        let minutes = try #require(
            MinutesComposer.compose(
                discussion: discussion, in: invented.file, language: .nl,
                includingConfidential: includingConfidential))
        return PlainText.render(minutes).split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
    }

    @Test func `A child's own words are left out, the footer says that something was, and never what`() throws {
        var invented = InventedCase()
        let held = invented.holdWholeDiscussion()
        let shared = try text(invented, held.discussion)
        #expect(!shared.contains("Ik wil dat iemand naar Sem vraagt."))
        #expect(shared.contains("Sem is gewoon stil."))
        #expect(shared.contains("Vertrouwelijke onderdelen staan niet in dit verslag."))
    }

    @Test func `Asked for, confidential parts are in it with a warning at the top`() throws {
        var invented = InventedCase()
        let held = invented.holdWholeDiscussion()
        let whole = try text(invented, held.discussion, includingConfidential: true)
        #expect(whole.contains("Ik wil dat iemand naar Sem vraagt."))
        #expect(whole.contains("Zij vertelde dat oma elke dag komt."))
        #expect(whole.contains("Vertrouwelijk. In dit verslag staan onderdelen die niet voor iedereen zijn."))
        #expect(!whole.contains("Vertrouwelijke onderdelen staan niet in dit verslag."))
    }

    @Test func `A child's words are in it when somebody decided so for them`() throws {
        var invented = InventedCase()
        let family = invented.openFamily()
        let discussion = invented.openDiscussion()
        let words = OwnWords(
            speaker: family.yara, text: "Dit mag mama lezen.", day: invented.today, discussion: discussion)
        invented.record(words, confidential: false)
        #expect(try text(invented, discussion).contains("Dit mag mama lezen."))
    }

    @Test func `That a child told it is as confidential as its words`() throws {
        var invented = InventedCase()
        let held = invented.holdWholeDiscussion()
        let shared = try text(invented, held.discussion)
        #expect(!shared.contains("oma elke dag"))
        #expect(!shared.localizedContains("het kind vertelde het"))
    }

    @Test func `What was made confidential after the closing is left out as well`() throws {
        var invented = InventedCase()
        _ = invented.openFamily()
        let discussion = invented.openDiscussion()
        let agreement = Agreement(text: "Bel de kliniek", owners: [invented.chair], discussion: discussion)
        let made = invented.record(agreement)
        invented.close(discussion)
        #expect(try text(invented, discussion).contains("Bel de kliniek"))
        invented.record(agreement, corrects: [made.id], confidential: true)
        let shared = try text(invented, discussion)
        #expect(!shared.contains("Bel de kliniek"))
        #expect(shared.contains("Vertrouwelijke onderdelen staan niet in dit verslag."))
    }

    @Test func `Who made a report is not in it`() throws {
        var invented = InventedCase()
        let family = invented.openFamily()
        let discussion = invented.openDiscussion()
        invented.record(
            Signal(
                seen: PartialDay(invented.today), text: "Ruzie in huis", observer: invented.debtHelper,
                about: [family.amira], source: .professional, nature: .report))
        let shared = try text(invented, discussion)
        #expect(shared.contains("Ruzie in huis"))
        #expect(!shared.contains("Mulder"))
    }

    @Test func `What police saw is not in it, unless somebody decided so for it`() throws {
        var invented = InventedCase()
        let family = invented.openFamily()
        let discussion = invented.openDiscussion()
        var police = invented.school
        police.sector = .known(.police)
        let signal = Signal(
            seen: PartialDay(invented.today), text: "Ruzie in huis", observer: police, about: [family.amira],
            source: .professional)
        let recorded = invented.record(signal)
        #expect(try !text(invented, discussion).contains("Ruzie in huis"))
        #expect(try text(invented, discussion, includingConfidential: true).contains("Ruzie in huis"))
        invented.record(signal, corrects: [recorded.id], confidential: false)
        #expect(try text(invented, discussion).contains("Ruzie in huis"))
    }

    @Test func `That somebody still has to weigh a report is not in it`() throws {
        var invented = InventedCase()
        let family = invented.openFamily()
        let discussion = invented.openDiscussion()
        invented.record(
            Signal(
                seen: PartialDay(invented.today), text: "Geweld tussen ouders", observer: invented.school,
                about: [family.amira], source: .professional, topic: .domesticViolence))
        #expect(try !text(invented, discussion).contains("melden nodig"))
        #expect(try text(invented, discussion, includingConfidential: true).contains("melden nodig"))
    }

    @Test func `Surnames and addresses of the family are in neither format, even with confidential parts`() throws {
        var invented = InventedCase()
        let held = invented.holdWholeDiscussion()
        let minutes = try #require(
            MinutesComposer.compose(
                discussion: held.discussion, in: invented.file, language: .nl, includingConfidential: true))
        for format in Formats.all {
            #expect(!format.render(minutes).contains("Haddad"))
            #expect(!format.render(minutes).contains("Lindestraat"))
        }
    }
}

extension String {
    /// Whether the words are in it, whatever their capitals.
    fileprivate func localizedContains(_ words: String) -> Bool { lowercased().contains(words.lowercased()) }
}
