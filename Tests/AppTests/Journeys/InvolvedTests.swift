import Domain
import Support
import Terminal
import Testing

@testable import App

/// B: who sees whom, and the ways from there.
struct InvolvedTests {
    private static func onView() -> Player {
        var player = Player()
        player.open("J-014")
        player.play("B")
        return player
    }

    @Test func `B opens the view, Tab goes on, Esc goes back to Gezin`() {
        var player = Self.onView()
        #expect(player.program.top is BetrokkenenScreen)
        player.play("⇥")
        #expect(player.program.top.view == .signalen)
        player.play("b⎋")
        #expect(player.program.top is GezinScreen)
    }

    @Test func `The arrows across choose a column, and y opens the map of that member`() throws {
        var player = Self.onView()
        player.play("→y")
        #expect((player.program.top as? MemberMapScreen)?.member == .sem)
        player.play("→")
        #expect((player.program.top as? MemberMapScreen)?.member == .noor)
        player.play("⎋←←←↑↵")
        #expect((player.program.top as? MemberMapScreen)?.member == .yara)
    }

    @Test func `Enter on a professional opens the page, and from there the entry to correct`() {
        var player = Self.onView()
        player.goToRow("J. Smit")
        player.play("↵")
        #expect(player.text.contains("Jolanda Smit"))
        player.play("↵")
        #expect((player.program.top as? EntryScreen)?.entry == EntryID("j014-help-smit"))
        player.play("↵")
        #expect(player.program.top is FormScreen)
    }

    @Test func `Ending an involvement keeps it visible with its date`() throws {
        var player = Self.onView()
        player.goToRow("R. Mulder")
        player.play("↵g")
        #expect(player.value("until") == "24-11-2026")
        player.play("⌃s")
        let entry = try #require(player.saves.last?.entries.first)
        #expect(entry.corrects == [EntryID("j014-help-mulder")])
        #expect((entry.fact as? Involvement)?.until == PartialDay(ExampleWorkspace.today))
        #expect((entry.fact as? Involvement)?.reason == "budgetbeheer")
        player.tell(.day(ExampleWorkspace.today.advanced(by: 1), clockTime: "09:00"))
        player.play("⎋")
        #expect(player.text.contains("niets afgesproken ○"))
        player.goToRow("R. Mulder")
        player.play("↵g")
        #expect(player.message.contains("loopt nu niets"))
    }

    @Test func `What one may count on is recorded from the page of the professional, and read there`() throws {
        var player = Self.onView()
        player.goToRow("J. Smit")
        player.play("↵r")
        #expect((player.program.top as? FormScreen)?.form is ExpectationForm)
        player.go(to: "mayExpect")
        player.play("belt Amira elke week⌃s")
        let said = try #require(player.saves.last?.entries.first?.fact as? Domain.Expectation)
        #expect(said.professional.name.surname == "Smit" && said.mayExpect == "belt Amira elke week")
        #expect(player.text.contains("u kunt rekenen op  belt Amira elke week"))
    }

    @Test func `Enter on an empty place asks who is there, for those who miss somebody`() throws {
        var player = Self.onView()
        player.goToRow("? ○")
        player.play("↵1Visser↵wie⌃s")
        let help = try #require(player.saves.last?.entries.first?.fact as? Involvement)
        #expect(help.professional.name.surname == "Visser")
        #expect(help.about.count == 7)
        #expect(!player.text.contains("wie is de huisarts?"))
    }

    @Test func `Enter on the regie and on a child nobody watches opens what is to be agreed`() {
        var player = Self.onView()
        player.goToRow("WIJKTEAM")
        player.play("↵")
        #expect((player.program.top as? FormScreen)?.form is RegisseurForm)
        player.play("⎋")
        player.goToRow("Sem   niemand")
        player.play("↵")
        #expect(((player.program.top as? FormScreen)?.form as? WatcherForm)?.child == .sem)
        player.play("⎋")
        player.goToRow("Noor  L. Bos")
        player.play("↵")
        #expect((player.program.top as? EntryScreen)?.entry == EntryID("j014-watch-noor"))
    }

    @Test func `Every place of the maps opens, and the map of the family leads to that of a member`() {
        var player = Self.onView()
        player.play("m↵")
        #expect(player.program.top is ProfessionalScreen)
        player.play("⎋↓↓↓↵")
        #expect((player.program.top as? MemberMapScreen)?.member == .yara)
        player.play("m")
        #expect(player.program.top is FamilyMapScreen)
    }

    @Test func `The map of a family that does not fit says so and stays with the matrix`() {
        var player = Player(journals: LargeFamily.journals) { BetrokkenenScreen(LargeFamily.id, $0) }
        player.play("m")
        #expect(player.program.top is BetrokkenenScreen)
        #expect(player.message.contains("past hier niet"))
        player.tell(.resized(.desk))
        player.play("m")
        #expect(player.program.top is FamilyMapScreen)
        player.tell(.resized(.wall))
        #expect(player.text.contains("past hier niet"))
    }

    @Test func `The names stay on top while the matrix scrolls`() {
        var player = Player(journals: LargeFamily.journals) { BetrokkenenScreen(LargeFamily.id, $0) }
        for _ in 0..<40 {
            player.play("↓")
            #expect(player.canvas.line(3).contains("WIE ZIET WIE?"))
            #expect(player.canvas.line(4).contains("NU GEZIEN DOOR"))
        }
        #expect(player.text.contains("niet gevraagd"))
    }

    @Test func `News from elsewhere leaves the cursor on the same professional`() {
        var player = Self.onView()
        player.goToRow("R. Mulder")
        player.colleagueWrites(
            [Entry(id: EntryID("new-help"), Involvement(professional: .kaya, sees: [.sem], reason: "praten"))],
            about: .j014)
        #expect(player.selectedRow.contains("R. Mulder"))
        #expect(player.text.contains("S. Kaya"))
    }

    @Test func `What is confidential shows for a while with x, and initials replace names`() {
        var player = Self.onView()
        #expect(!player.text.contains("paniek"))
        player.play("x")
        #expect(player.text.contains("behandeling"))
        player.play("x")
        #expect(!player.text.contains("behandeling"))
        player.play("③")
        #expect(!player.text.contains("Yara") && !player.text.contains("Amira"))
        player.play("y")
        #expect(!player.text.contains("YARA") && !player.text.contains("Yara"))
    }

    @Test(arguments: [Size.wall, .desk])
    func `Every sign of the maps has a stand-in on a terminal that knows ASCII only`(size: Size) {
        for screen in ["y", "m", "→→→y"] {
            var player = Player(size)
            player.open("J-014")
            player.play("B\(screen)")
            let plain = StandIn.canvas(player.canvas)
            for row in 0..<size.rows {
                for column in 0..<size.columns {
                    let place = Position(row: row, column: column)
                    let isLost = plain[place].character == "?" && player.canvas[place].character != "?"
                    #expect(!isLost, "\(player.canvas[place].character)")
                }
            }
        }
    }
}

extension Player {
    /// Puts the cursor on the row with these words, and complains when there is none.
    fileprivate mutating func goToRow(_ words: String, sourceLocation: SourceLocation = #_sourceLocation) {
        if !select(words) { Issue.record("no row with \(words)", sourceLocation: sourceLocation) }
    }
}
