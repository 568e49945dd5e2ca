import Domain
import Support
import Terminal
import Testing

@testable import App

/// Choosing from a list: what stands at `>` is what is taken, and nothing else ever is.
struct ChoosingTests {
    private func member() -> Player {
        var player = Player { FormScreen(MemberForm(family: .j014), $0) }
        player.play("Lot")
        player.go(to: "role")
        return player
    }

    private func response() -> Player {
        var player = Player { FormScreen(ParentResponseForm(family: .j014), $0) }
        player.go(to: "partnerPresent")
        return player
    }

    @Test(arguments: ["⇥", "⇤", "↵"])
    func `Whatever key goes on takes the row that stands at the mark`(key: String) {
        var player = member()
        player.play("m")
        #expect(player.text.contains("> moeder"))
        player.play(key)
        #expect(player.value("role") == "mother")
        #expect(player.focusedField != "role")
        #expect(!player.text.contains("○"))
    }

    @Test func `Saving takes it as well`() throws {
        var player = member()
        player.play("m⌃s")
        let fact = try #require(player.saves.last?.entries.first?.fact as? Member)
        #expect(fact.role == .mother)
    }

    @Test func `Going down past the last row takes what was typed`() {
        var player = response()
        player.play("j")
        #expect(player.text.contains("> ja"))
        player.play("↓")
        #expect(player.value("partnerPresent") == "yes")
        #expect(player.focusedField == "heardBy")
    }

    @Test func `Where nothing was typed no row looks chosen, and going on changes nothing`() {
        for key in ["⇥", "↵", "⇤"] {
            var player = member()
            #expect(!player.text.contains("> kind"))
            player.play(key)
            #expect(player.value("role") == "")
        }
    }

    @Test func `The row that somebody went to with the arrows is marked and taken`() {
        var player = member()
        player.play("↓")
        #expect(player.text.contains("> kind"))
        player.play("↓")
        #expect(player.text.contains("> moeder"))
        player.play("⇥")
        #expect(player.value("role") == "mother")
    }

    @Test func `Whoever walks through a form with the arrows changes nothing on the way`() {
        var player = response()
        player.play("↓↓")
        #expect(player.focusedField == "partnerPresent")
        #expect(player.text.contains("> ja"))
        player.play("↓")
        #expect(player.focusedField == "heardBy")
        #expect(player.value("partnerPresent") == "-")
        player.play("↑")
        #expect(player.focusedField == "partnerPresent")
        player.play("↑")
        #expect(player.focusedField == "about")
    }

    @Test func `Home and End stay in the list`() {
        var player = member()
        player.press(.end)
        #expect(player.text.contains("> ander familielid"))
        player.press(.home)
        #expect(player.text.contains("> kind"))
        #expect(player.focusedField == "role")
        player.play("↑")
        #expect(player.focusedField == "surname")
    }

    @Test func `Words that fit nothing stay where they are, with what to do`() {
        var player = response()
        player.play("misschien⇥")
        #expect(player.focusedField == "partnerPresent")
        #expect(player.text.contains("“misschien” staat niet in de lijst."))
    }
}

/// Choosing several.
struct ChoosingSeveralTests {
    private func about() -> Player {
        var player = Player { FormScreen(SignalForm(family: .j014), $0) }
        player.go(to: "about")
        return player
    }

    @Test func `Space chooses while nothing is typed, and what is chosen has a tick`() {
        var player = about()
        #expect(player.text.contains("(spatie kiest)"))
        player.play(" ")
        #expect(player.value("about") == "j014-yara")
        #expect(player.text.contains("> ✓ Yara"))
        player.play("↓ ⇥")
        #expect(player.value("about") == "j014-yara j014-sem")
    }

    @Test func `Enter chooses what was typed and leaves room for the next one`() {
        var player = about()
        player.play("sem")
        #expect(player.text.contains("(Enter kiest)"))
        player.play("↵")
        #expect(player.focusedField == "about")
        #expect(player.value("about") == "j014-sem")
        player.play("noo⇥")
        #expect(player.value("about") == "j014-sem j014-noor")
        #expect(player.focusedField == "seen")
    }

    @Test func `What is chosen already is not undone by choosing it once more`() {
        var player = about()
        player.play("sem↵sem↵")
        #expect(player.value("about") == "j014-sem")
    }

    @Test func `Enter goes on where nothing was typed and nobody moved, and chooses where somebody did`() {
        var player = about()
        player.play("↵")
        #expect(player.focusedField == "seen")
        #expect(player.value("about") == "")
        player.play("⇤↓↵")
        #expect(player.value("about") == "j014-sem")
        player.play("↵")
        #expect(player.focusedField == "seen")
    }

    @Test func `A space between words is a space`() {
        var player = Player { FormScreen(AgreementForm(family: .j014), $0) }
        player.go(to: "owners")
        player.play("de wit↵")
        #expect(player.value("owners") == "p-dewit")
    }
}

/// Words of one's own, and who is not in a list.
struct OwnWordTests {
    @Test func `A word of one's own is a row of its own below every row that holds the letters`() {
        var player = Player { FormScreen(HelpResponseForm(family: .j014), $0) }
        player.go(to: "obstacle")
        player.play("wacht")
        let lines = player.text.split(separator: "\n").map(String.init)
        let known = lines.firstIndex { $0.contains("> wachtlijst") }
        let own = lines.firstIndex { $0.contains("  nieuw: wacht") }
        #expect(known != nil && own != nil)
        #expect((known ?? 0) < (own ?? 0))
        player.play("⇥")
        #expect(player.value("obstacle") == "waiting-list")
    }

    @Test func `The field says that a word is one's own`() {
        var player = Player { FormScreen(OutcomeForm(family: .j014), $0) }
        player.go(to: "outcome")
        player.play("wacht")
        #expect(player.text.contains("> nieuw: wacht"))
        player.play("↵")
        #expect(player.text.contains("wacht – eigen woord"))
        player.play("⇤")
        #expect(player.text.contains("wacht – eigen woord"))
    }

    @Test func `A word that is in the list as it is written is not offered as one's own`() {
        var player = Player { FormScreen(AgreementForm(family: .j014), $0) }
        player.go(to: "ownerNames")
        player.play("Fatma")
        #expect(player.text.contains("> · Fatma"))
        #expect(!player.text.contains("iemand anders: Fatma"))
    }

    @Test func `Who saw it can be somebody of the family, whose words they then are`() throws {
        var player = Player()
        player.open("J-014")
        player.play("sSem slaapt slecht")
        player.go(to: "observer")
        player.play("amira")
        #expect(player.text.contains("> Amira, moeder"))
        player.play("↵⌃s")
        let signal = try #require(player.saves.last?.entries.first?.fact as? Signal)
        #expect(signal.observerMember == .amira)
        #expect(signal.observer == nil && signal.observerName == nil)
        #expect(signal.source == .parent)
        player.play("S")
        #expect(player.text.contains("Amira, moeder"))
        player.play("③")
        #expect(!player.text.contains("Amira"))
    }

    @Test func `Who is nobody we know stays free words, or becomes a professional when somebody says so`() throws {
        var player = Player()
        player.open("J-014")
        player.play("sSem slaapt slecht")
        player.go(to: "observer")
        player.play("kapper Joop")
        #expect(player.text.contains("> iemand anders: kapper Joop"))
        #expect(player.text.contains("  nieuwe professional: kapper Joop"))
        var other = player
        player.play("⇥⌃s")
        let signal = try #require(player.saves.last?.entries.first?.fact as? Signal)
        #expect(signal.observerName == "kapper Joop")
        #expect(signal.source == .network)
        other.play("↓⇥")
        #expect((other.program.top as? FormScreen)?.form is PersonForm)
    }

    @Test func `A parent who is added while a child is entered is not the child once more`() throws {
        var player = Player { FormScreen(MemberForm(family: .j014), $0) }
        player.play("Mila")
        player.go(to: "role")
        player.play("kind↵")
        player.go(to: "parents")
        player.play("Sanne↵")
        #expect(player.value("given") == "Sanne")
        #expect(player.value("role") != "child")
        player.go(to: "role")
        player.play("moeder↵⌃s")
        #expect(player.value("given") == "Mila")
        player.play("⌃s")
        let members = player.saves.flatMap(\.entries).compactMap { $0.fact as? Member }
        #expect(members.map(\.name.given) == ["Sanne", "Mila"])
        #expect(members.last?.parents.count == 1)
    }

    @Test(arguments: ["1 dec", "vrijdag"])
    func `A date is refused where a name is asked for`(date: String) {
        var player = Player { FormScreen(AgreementForm(family: .j014), $0) }
        player.play("belt morgen")
        player.go(to: "ownerNames")
        player.play("\(date)↵⌃s")
        #expect(player.saves.isEmpty)
        #expect(player.text.contains("Dit is een datum."))
    }
}
