import Domain
import Support
import Terminal
import Testing

@testable import App

/// Gezag, measures and steps: for several children at once, each with an entry of its own.
struct LegalFormTests {
    @Test func `Custody of several children is chosen once and written for each`() throws {
        var player = Player { FormScreen(CustodyForm(family: .j014), $0) }
        player.play(" ↓ ")
        player.go(to: "holders")
        player.play(" ")
        player.go(to: "source")
        player.play("gezagsregister↵⌃s")
        let saved = try #require(player.saves.last?.entries)
        let custody = saved.compactMap { $0.fact as? Custody }
        #expect(custody.map(\.child.id.value) == ["j014-yara", "j014-sem"])
        #expect(custody.allSatisfy { $0.holders == [.amira] && $0.source == .register })
        #expect(Set(saved.map(\.id)).count == 2)
        let newest = player.program.desk.dossier(.j014).custody(of: .sem, on: ExampleWorkspace.today).first
        #expect(newest?.entry == saved.last?.id)
    }

    @Test func `A correction of custody is about one child, and touches no other`() throws {
        var player = Player(journals: Self.withCustody)
        let known = try #require(
            player.program.desk.dossier(.j014).custody(of: .yara, on: ExampleWorkspace.today).first)
        player.showForm(CustodyForm(family: .j014, correcting: known.id))
        player.go(to: "note")
        player.play("gezien op 24 november⌃s")
        let entries = try #require(player.saves.last?.entries)
        #expect(entries.count == 1)
        let custody = try #require(entries.first?.fact as? Custody)
        #expect(custody.child == .yara)
        #expect(custody.institution == "GI Noord")
        #expect(custody.note == "gezien op 24 november")
    }

    @Test func `Custody that begins on a day ends what stood before; another word about the same does not`() throws {
        var player = Player(journals: Self.withCustody)
        let before = player.program.desk.dossier(.j014).custody(of: .yara, on: ExampleWorkspace.today).count
        player.showForm(
            CustodyForm(family: .j014), filled: ["child": "j014-yara", "holders": "j014-karim", "source": "told"])
        player.play("⌃s")
        let after = player.program.desk.dossier(.j014).custody(of: .yara, on: ExampleWorkspace.today).count
        #expect(after == before + 1)

        player = Player(journals: Self.withCustody)
        player.showForm(
            CustodyForm(family: .j014),
            filled: ["child": "j014-yara", "holders": "j014-karim", "source": "court", "since": "11-2026"])
        player.play("⌃s")
        let custody = player.program.desk.dossier(.j014).ledger.known(Custody.self)
        let earlier = custody.first { $0.id.id == EntryID("x-custody") }
        #expect(earlier?.data.until == PartialDay(year: 2026, month: 10))
        let now = player.program.desk.dossier(.j014).custody(of: .yara, on: ExampleWorkspace.today)
        #expect(now.map(\.data.holders) == [[Reference(EntryID("j014-karim"))]])
    }

    @Test func `Without a child the custody form says so at its field`() {
        var player = Player { FormScreen(CustodyForm(family: .j014), $0) }
        player.play("⌃s")
        #expect(player.saves.isEmpty)
        #expect(player.text.contains("○ Om welk kind gaat het?"))
    }

    @Test func `One measure is written for each child it holds for`() throws {
        var player = Player()
        player.showForm(
            ProtectionMeasureForm(family: .j014),
            filled: ["measure": "supervision", "child": "j014-yara j014-noor", "since": "1-11-2026"])
        player.play("⌃s")
        let measures = try #require(player.saves.last?.entries).compactMap { $0.fact as? ProtectionMeasure }
        #expect(measures.map(\.child) == [.yara, .noor])
        #expect(player.program.desk.dossier(.j014).legalFrame(on: ExampleWorkspace.today) == .known(.compulsory))
    }

    private static let withCustody: MemoryJournals = {
        var journals = ExampleWorkspace.journals
        let custody = Custody(
            child: .yara, holders: [.amira], institution: "GI Noord", source: .told, since: PartialDay(year: 2015))
        journals.append(
            [Entry(id: EntryID("x-custody"), custody)], to: .family(.j014), by: ExampleWorkspace.colleague,
            at: Moment(day: ExampleWorkspace.today.advanced(by: -30)))
        return journals
    }()
}
