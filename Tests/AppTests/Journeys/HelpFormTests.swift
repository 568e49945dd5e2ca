import Domain
import Support
import Terminal
import Testing

@testable import App

/// Help, plan, goals and conditions: what comes after another thing says so, and nothing is typed twice.
struct HelpFormTests {
    @Test(
        arguments: [
            ("4", "2", "Er is nog geen probleem waarover u kunt oordelen."),
            ("5", "3", "Er is nog geen hulp waarop iemand ja of nee zei."),
            ("5", "7", "Er is nog geen doel om op terug te kijken."),
            ("6", "2", "Er is nog geen afspraak om op terug te kijken."),
            ("6", "4", "Er is nog geen voorwaarde om na te kijken."),
            ("6", "6", "Er is nog niet afgesproken wanneer jullie opschalen."),
        ])
    func `What comes after something else says what is missing`(group: String, form: String, reason: String) {
        var player = Player()
        player.open("K-030")
        player.play("i\(group)\(form)")
        #expect(player.message.hasPrefix(reason))
        #expect(player.program.top is MenuScreen)
    }

    @Test func `What is there can be answered from the group`() {
        for keys in ["i42", "i53", "i57", "i62", "i64", "i66"] {
            var player = Player(journals: .further)
            player.open("J-014")
            player.play(keys)
            #expect(player.program.top is FormScreen, "\(keys): \(player.message)")
        }
    }

    @Test func `Help that never came is not the family’s no: an obstacle needs that answer`() {
        var player = Player(journals: .further)
        player.showForm(
            HelpResponseForm(family: .j014, offer: FurtherFacts.offer),
            filled: ["response": "refused", "obstacle": "waiting-list"])
        player.play("⌃s")
        #expect(player.saves.isEmpty)
        #expect(player.focusedField == "obstacle")
        player.showForm(
            HelpResponseForm(family: .j014, offer: FurtherFacts.offer),
            filled: ["response": "did-not-come", "obstacle": "waiting-list"])
        player.play("⌃s")
        #expect(player.saves.count == 1)
    }

    @Test func `An offer that is missing is added in passing and chosen`() throws {
        var player = Player(journals: .further)
        player.showForm(HelpResponseForm(family: .j014))
        player.play("logeren bij tante↵")
        #expect(player.value("text") == "logeren bij tante")
        player.play("⌃s")
        #expect(player.focusedField == "offer")
        player.go(to: "response")
        player.play("ja gezegd↵⌃s")
        let response = try #require(player.saves.last?.entries.first?.fact as? HelpResponse)
        let offer = try #require(player.program.desk.dossier(.j014).ledger[response.offer])
        #expect(offer.data.text == "logeren bij tante")
    }

    @Test func `Somebody who is typed takes the place of the person who is proposed`() throws {
        var player = Player { FormScreen(HelpOfferForm(family: .j014), $0) }
        player.play("maaltijden")
        player.go(to: "byName")
        player.play("de kerk⌃s")
        let offer = try #require(player.saves.last?.entries.first?.fact as? HelpOffer)
        #expect(offer.by == nil)
        #expect(offer.byName == "de kerk")
    }

    @Test func `A new plan ends the earlier one; a goal belongs to the plan that stands`() throws {
        var player = Player(journals: .further)
        player.showForm(PlanForm(family: .j014), filled: ["text": "nieuw plan"])
        player.play("⌃s")
        let plans = player.program.desk.dossier(.j014).plans(on: ExampleWorkspace.today)
        #expect(plans.map(\.data.text) == ["nieuw plan"])
        player.showForm(GoalForm(family: .j014), filled: ["text": "rust in huis", "owner": "p-dewit"])
        player.play("⌃s")
        let goal = try #require(player.saves.last?.entries.first?.fact as? Goal)
        #expect(goal.plan == plans.first?.id)
    }

    @Test func `When a condition was not met, what was agreed to follow is said at once`() {
        var player = Player(journals: .further)
        player.showForm(
            ConditionOutcomeForm(family: .j014, condition: FurtherFacts.condition), filled: ["outcome": "not-met"])
        player.play("⌃s")
        #expect(player.message == "✓ Bewaard. Afgesproken is nu: wij vragen de Raad om onderzoek")
    }

    @Test func `A date on which the old file was asked for also says that it was asked for`() throws {
        let move = Reference<Move>(EntryID("x-move"))
        var journals = ExampleWorkspace.journals
        let fact = Move(from: "Heerveen", to: "Waterveen", day: PartialDay(ExampleWorkspace.today), findings: "onrust")
        journals.append(
            [Entry(id: move.id, fact)], to: .family(.j014), by: ExampleWorkspace.colleague,
            at: Moment(day: ExampleWorkspace.today))
        var player = Player(journals: journals)
        player.showForm(MoveForm(family: .j014, correcting: move))
        player.go(to: "askedOn")
        player.play("20-11-2026⌃s")
        var saved = try #require(player.saves.last?.entries.first?.fact as? Move)
        #expect(saved.oldFile == .asked)
        #expect(saved.findings == "onrust")
        player.showForm(MoveForm(family: .j014, correcting: move))
        player.go(to: "receivedOn")
        player.play("24-11-2026⌃s")
        saved = try #require(player.saves.last?.entries.first?.fact as? Move)
        #expect(saved.oldFile == .received)
    }

    @Test func `A problem can lie beneath another, never beneath itself`() throws {
        let money = Reference<Problem>(EntryID("j014-problem-money"))
        let desk = ExampleWorkspace.desk()
        let cause = try #require(
            ProblemForm(family: .j014, correcting: money).fields(desk).first { $0.name == "cause" })
        guard case .one(let options, _) = cause.kind else { Issue.record("no list"); return }
        #expect(!options.map(\.id).contains(money.id.value))
        #expect(options.map(\.id).contains("j014-problem-parenting"))
    }
}
