import Domain
import Support
import Terminal
import Testing

@testable import App

/// Going over the line with keys.
struct SignalenTests {
    private func opened(_ keys: String = "", _ size: Size = .wall) -> Player {
        var player = Player(size)
        player.open("J-014")
        player.play("S" + keys)
        return player
    }

    private func state(_ player: Player) -> LineState? { (player.program.top as? SignalenScreen)?.state }

    @Test func `A capital S opens the line, a small one stays the signal`() {
        #expect(opened().program.top is SignalenScreen)
        #expect(opened("s").program.top is FormScreen)
    }

    @Test func `It opens in the list, at the latest that has been`() {
        let player = opened()
        #expect(player.selectedRow.contains("Sem kwam deze week"))
        #expect(player.text.contains("okt[nov]"))
    }

    @Test func `Down and up go through the list, and the column of the cursor follows`() {
        var player = opened("↓↓↓")
        #expect(player.selectedRow.contains("gebeld (Amira)"))
        #expect(player.text.contains("[okt]nov"))
        player.play("↑↑↑")
        #expect(player.selectedRow.contains("Sem kwam deze week"))
    }

    @Test func `Left and right go through time, and the list shows that column alone`() {
        let player = opened("←←")
        #expect(player.selectedRow.contains("overleg"))
        #expect(player.text.contains("[sep]"))
        #expect(player.text.contains("SEPTEMBER 2026"))
        #expect(player.text.contains("hulp: nee gezegd"))
        #expect(!player.text.contains("Noor groeit goed"))
    }

    @Test func `An empty column says so`() {
        #expect(opened("←←←←←←←←←").text.contains("niets vastgelegd"))
    }

    @Test func `Down from the axis chooses a row, and the list shows that row alone`() {
        let player = opened("←↓↓↓↓")
        #expect(player.selectedRow.contains("Noor"))
        #expect(player.text.contains("OKTOBER 2026 · Noor"))
        #expect(!player.text.contains("huiselijk geweld; moeder"))
    }

    @Test func `Enter on a row goes to what stands there, Enter on that opens it`() {
        var player = opened("←↓↓↓↓↵")
        #expect(player.selectedRow.contains("Noor groeit goed"))
        player.play("↵")
        #expect(player.program.top is EntryScreen)
        player.play("⎋")
        #expect(player.selectedRow.contains("Noor groeit goed"))
    }

    @Test func `Enter where nothing stands says so`() {
        #expect(opened("←←↓↓↵").message == "Hier is niets vastgelegd.")
    }

    @Test func `Up from the list is a pattern, which shows what it rests on and opens`() {
        var player = opened("↑↑")
        #expect(player.selectedRow.contains("2 incidenten ontkend"))
        #expect(player.text.contains("▲ 2 incidenten ontkend; hulp: nee gezegd of gestopt\n"))
        player.play("↵")
        #expect(player.program.top is EvidenceScreen)
    }

    @Test func `Plus and minus look closer and from further away, and stop at the ends`() {
        var player = opened("+")
        #expect(player.text.contains("per week"))
        player.play("+")
        #expect(player.message == "Dichterbij dan per week kan niet.")
        player.play("---")
        #expect(player.text.contains("per jaar"))
        player.play("-")
        #expect(player.message == "Verder weg dan per jaar kan niet.")
        #expect(player.selectedRow.contains("Sem kwam deze week"))
    }

    @Test func `Home and End go to the ends of time, and no further`() {
        var player = opened()
        player.press(.home)
        #expect(player.text.contains("2019"))
        let first = state(player)?.day
        player.play("←")
        #expect(state(player)?.day == first)
        player.press(.end)
        #expect(player.text.contains("[nov]"))
        player.play("→")
        #expect(player.text.contains("[nov]"))
    }

    @Test func `l puts in the rows who saw it, what it is about, and again whom`() {
        var player = opened("l")
        #expect(player.text.contains("wie zag het?"))
        player.play("l")
        #expect(player.text.contains("waarover?"))
        player.play("l")
        #expect(player.text.contains("over wie?"))
    }

    @Test func `f shows a part and says which, Esc brings everything back before it leaves`() {
        var player = opened("f")
        #expect(player.text.contains("alleen zorgen: "))
        #expect(!player.text.contains("Noor groeit goed"))
        player.play("f")
        #expect(player.text.contains("alleen wat goed gaat: "))
        player.play("f")
        #expect(player.text.contains("alleen meldingen en incidenten: "))
        player.play("f")
        #expect(player.text.contains("alleen Yara: "))
        player.play("⎋")
        #expect(player.program.top is SignalenScreen)
        #expect(!player.text.contains("alleen "))
        player.play("⎋")
        #expect(player.program.top is GezinScreen)
    }

    @Test func `On somebody's row f chooses that one first`() {
        let player = opened("←↓↓↓f")
        #expect(player.text.contains("alleen Sem: "))
    }

    @Test func `Every row is reached, also those that do not fit`() {
        var player = Player(.wall, journals: LineSamples.journals(LineSamples.crowd)) {
            SignalenScreen(LineSamples.family, $0)
        }
        #expect(player.text.contains("en 4 andere rijen"))
        player.play("←")
        for name in ["gezin", "Ada", "Bram", "Chantal", "Daan", "Elif", "Fleur", "Samira", "Joost", "Ria"] {
            player.play("↓")
            #expect(player.selectedRow.contains(name))
        }
    }

    @Test func `What a colleague adds appears, and the cursor stays on the same thing`() {
        var player = opened("↓↓↓")
        player.colleagueWrites([.newSignal()], about: .j014)
        #expect(player.selectedRow.contains("gebeld (Amira)"))
        player.press(.pageUp)
        player.play("↑↑↑")
        #expect(player.text.contains("2●"))
    }

    @Test func `When the thing under the cursor is taken back, the cursor goes to what is nearest`() {
        var player = opened()
        player.colleagueWrites(
            [Entry(id: EntryID("gone"), Withdrawal(entry: EntryID("j014-sem-nov26"), reason: "verkeerd"))], about: .j014
        )
        #expect(player.selectedRow.contains("afspraak bij ons"))
    }
}
