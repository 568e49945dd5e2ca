import Domain
import Support
import Terminal
import Testing

@testable import App

/// What takes over from what stood before, and what is dropped because nothing was agreed.
struct SuccessionTests {
    /// A player at a form that opens again after each save.
    private func player(_ form: any Form, _ kind: String) -> Player {
        Player { _ in Opener(form: form, kind: kind) }
    }

    @Test func `Nobody agreed what was not agreed`() throws {
        var player = player(NetworkSupportForm(family: .j014), NetworkSupport.word)
        player.play("↵Buurvrouw Els↵haalt boodschappen⌃s")
        let help = try #require(player.ledger.known(NetworkSupport.self).last?.data)
        #expect(help.name == "Buurvrouw Els")
        #expect(help.member == nil && help.agreedOn == nil && help.agreedBy == nil)
    }

    @Test func `Which other family it is hangs on no wall, and in the list are codes only`() {
        var player = player(ElsewhereFileForm(family: .j014), ElsewhereFile.word)
        player.play("↵half↵Noor↵")
        #expect(player.focusedField == "family")
        player.play("V-0")
        #expect(player.text.contains("V-021"))
        for name in ["Frank", "Chantal", "Petra"] { #expect(!player.text.contains(name)) }
        player.play("21↵⌃s")
        #expect(!player.text.contains("V-021"))
        player.play("x")
        #expect(player.text.contains("V-021"))
    }

    @Test func `Why a child is not safe is shown to who asks, also after a correction`() {
        var player = player(JudgementForm(family: .j014, child: .sem), SafetyJudgement.word)
        player.play("↵nee↵Hij durft niet naar huis⌃s⎋")
        let judged = player.ledger.known(SafetyJudgement.self).last { $0.data.child == .sem }
        player = Player(journals: player.journals) { _ in
            EntryScreen(.j014, entry: judged?.entry ?? EntryID("none"))
        }
        #expect(player.text.contains("▒ vertrouwelijk"))
        #expect(!player.text.contains("durft"))
        player.play("↵")
        #expect(!player.text.contains("durft"))
        player.play("⎋x")
        #expect(player.text.contains("durft"))
    }

    /// A family that was just entered, where nothing else stands in the way.
    private static let quiet = ExampleWorkspace.family("K-030")
    private static let child = Reference<Member>(EntryID("k030-baby"))
    private static let mother = Reference<Member>(EntryID("k030-dunja"))

    @Test func `A new safety plan for the same children ends the one before it, the day before`() throws {
        var player = Player()
        let old = SafetyPlan(text: "Oma komt elke avond", children: [Self.child], day: .on("2026-11-02"))
        player.colleagueWrites([Entry(id: EntryID("plan-1"), old)], about: Self.quiet)
        player.showForm(
            SafetyPlanForm(family: Self.quiet),
            filled: ["text": "Dunja belt J. Smit", "children": Self.child.id.value, "day": "20 nov 2026"], at: "until")
        player.play("⌃s")
        let plans = player.program.desk.dossier(Self.quiet).ledger.known(SafetyPlan.self)
        #expect(plans.map(\.data.text).sorted() == ["Dunja belt J. Smit", "Oma komt elke avond"])
        #expect(plans.first { $0.id.id.value == "plan-1" }?.data.until == .on("2026-11-19"))
        #expect(player.program.desk.dossier(Self.quiet).safetyPlans(on: ExampleWorkspace.today).count == 1)
    }

    @Test func `A new contact arrangement of the same people ends the one before it when it begins`() throws {
        var player = Player()
        let old = ContactArrangement(
            children: [Self.child], arrangement: .visiting, with: [Self.mother], since: .on("2026-09"))
        player.colleagueWrites([Entry(id: EntryID("contact-1"), old)], about: Self.quiet)
        player.showForm(
            ContactArrangementForm(family: Self.quiet),
            filled: [
                "children": Self.child.id.value, "arrangement": "supervised", "with": Self.mother.id.value,
                "since": "20 nov 2026",
            ], at: "until")
        player.play("⌃s")
        let all = player.program.desk.dossier(Self.quiet).ledger.known(ContactArrangement.self)
        #expect(all.count == 2, "\(player.text)")
        #expect(all.first { $0.id.id.value == "contact-1" }?.data.until == .on("2026-11-20"))
    }

    @Test func `A toddler that is chosen later is seen, not spoken with, unless somebody said otherwise`() {
        var player = Player { FormScreen(SpokenForm(family: .j014), $0) }
        #expect(player.value("manner") == "alone")
        player.go(to: "child")
        player.play("Noor↵")
        #expect(player.value("manner") == "observed")
        player.go(to: "child")
        player.play("Sem↵")
        #expect(player.value("manner") == "alone")
        player.go(to: "manner")
        player.play("↓↵")
        let chosen = player.value("manner")
        player.go(to: "child")
        player.play("Noor↵")
        #expect(player.value("manner") == chosen)
    }
}
