import Domain
import Support
import Terminal
import Testing

@testable import App

/// Agreements, their outcomes, the regie and looking back can be corrected, and a correction loses nothing.
struct AgreementFormTests {
    private static let v021 = ExampleWorkspace.family("V-021")

    @Test func `A corrected agreement keeps its question, its discussion and whoever is in no directory`() throws {
        let fatma = Reference<Agreement>(EntryID("j014-agree-fatma"))
        var player = Player { FormScreen(AgreementForm(family: .j014, correcting: fatma), $0) }
        player.go(to: "text")
        player.play(" en donderdag⌃s")
        let entry = try #require(player.saves.last?.entries.first)
        let agreement = try #require(entry.fact as? Agreement)
        #expect(entry.corrects == [fatma.id])
        #expect(agreement.text == "past woensdag op Noor en donderdag")
        #expect(agreement.ownerNames == ["oma Fatma"])
        #expect(agreement.question == .wholePicture)
        #expect(agreement.discussion?.id == EntryID("j014-talk-2"))
    }

    @Test func `An agreement whose day has passed can be corrected; a new one needs a day to come`() {
        let late = Reference<Agreement>(EntryID("j014-agree-sem"))
        var player = Player { FormScreen(AgreementForm(family: .j014, correcting: late), $0) }
        player.play("⌃e, alleen⌃s")
        #expect(player.saves.count == 1)
        player = Player { FormScreen(AgreementForm(family: .j014), $0) }
        player.play("praat met Sem⇥Smit↵⇥⇥1-10-2026⌃s")
        #expect(player.saves.isEmpty)
        #expect(player.focusedField == "before")
        #expect(player.text.contains("○ Die dag is al voorbij."))
    }

    @Test func `Somebody in the family or a neighbour can do what was agreed`() throws {
        var player = Player { FormScreen(AgreementForm(family: .j014), $0) }
        player.play("haalt Sem van school")
        player.go(to: "ownerNames")
        player.play("Amira↵buurvrouw Els↵⌃s")
        let agreement = try #require(player.saves.last?.entries.first?.fact as? Agreement)
        #expect(agreement.ownerNames == ["Amira", "buurvrouw Els"])
    }

    @Test func `An outcome is asked of the agreements that have none, and says which one it is about`() throws {
        var player = Player { FormScreen(OutcomeForm(family: .j014), $0) }
        #expect(player.focusedField == "agreement")
        player.play("praat met Sem↵gedaan↵Hij vertelde over thuis⌃s")
        let outcome = try #require(player.saves.last?.entries.first?.fact as? AgreementOutcome)
        #expect(outcome.agreement.id == EntryID("j014-agree-sem"))
        #expect(outcome.outcome == .done)
        #expect(outcome.day == ExampleWorkspace.today)
    }

    @Test func `A new regisseur ends the earlier one the day before; correcting one ends nobody`() throws {
        var player = Player { FormScreen(RegisseurForm(family: Self.v021), $0) }
        player.play("de Wit↵⌃s")
        let entries = try #require(player.saves.last?.entries)
        let ended = try #require(entries.last?.fact as? RegisseurAppointment)
        #expect(entries.count == 2)
        #expect(ended.regisseur.person?.id == EntryID("p-kaya"))
        #expect(ended.until == ExampleWorkspace.today.advanced(by: -1))
        #expect(player.message == "✓ Bewaard: M. de Wit neemt de regie over van S. Kaya.")
        player = Player {
            FormScreen(RegisseurForm(family: Self.v021, correcting: Reference(EntryID("v021-regie"))), $0)
        }
        player.go(to: "powersNote")
        player.play("belt ieder mee⌃s")
        #expect(player.saves.last?.entries.count == 1)
    }

    @Test func `A regisseur of the past ends nobody who has the regie now`() throws {
        var player = Player { FormScreen(RegisseurForm(family: Self.v021), $0) }
        player.play("de Wit↵")
        player.go(to: "since")
        player.play("⌃u1-2-2025")
        player.go(to: "until")
        player.play("1-6-2025⌃s")
        #expect(player.saves.last?.entries.count == 1)
        #expect(player.program.desk.dossier(Self.v021).regisseurs(on: ExampleWorkspace.today).count == 1)
    }

    @Test(arguments: [("6", 42), ("6 weken", 42), ("10 d", 10)])
    func `The interval is said in weeks, and may be said in days`(typed: String, days: Int) throws {
        var player = Player { FormScreen(LookBackForm(family: .j014), $0) }
        player.go(to: "every")
        player.play("\(typed)⌃s")
        let lookBack = try #require(player.saves.last?.entries.first?.fact as? LookBack)
        #expect(lookBack.everyDays == days)
        #expect(try Interval.days(Interval.typed(days), field: "every") == days)
    }

    @Test func `A date to look back on that has passed can be completed and keeps its discussion`() throws {
        let past = Reference<LookBack>(EntryID("j014-back-3"))
        var player = Player { FormScreen(LookBackForm(family: .j014, correcting: past), $0) }
        player.go(to: "every")
        player.play("8⌃s")
        let lookBack = try #require(player.saves.last?.entries.first?.fact as? LookBack)
        #expect(lookBack.day == Day(year: 2026, month: 10, day: 12))
        #expect(lookBack.discussion?.id == EntryID("j014-talk-3"))
    }

    @Test func `That nothing was needed can be corrected, and stays about the same worries`() throws {
        let settled = Reference<SignalSettled>(EntryID("j014-settled-2"))
        var player = Player { FormScreen(SettleForm(family: .j014, correcting: settled), $0) }
        player.go(to: "reason")
        player.play(", zeiden zij⌃s")
        let fact = try #require(player.saves.last?.entries.first?.fact as? SignalSettled)
        #expect(fact.signals.map(\.id) == [EntryID("j014-report-2")])
        #expect(fact.by?.person?.id == EntryID("p-dewit"))
        #expect(fact.reason == "het ging over een oude ruzie, zeiden zij")
    }
}
