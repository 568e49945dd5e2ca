import Domain
import Support
import Terminal
import Testing

@testable import App

/// T: what changed, the answers side by side, what came of agreements, the norm.
struct TerugkijkenTests {
    private func lookingBack(_ code: String = "J-014", _ size: Size = .wall) -> Player {
        var player = Player(size, journals: Scene.withAgreedFamily)
        player.open(code)
        player.play("T")
        return player
    }

    @Test func `A date that went by stands on top with who would call everybody together`() {
        let rows = lookingBack().text.split(separator: "\n")
        #expect(rows[3].contains("12 okt, te laat ○"))
        #expect(rows[4].contains("geen regie ○  Roept H. van Dalen, die voorzat, jullie bijeen?"))
        var led = lookingBack()
        led.colleagueWrites(
            [Entry(id: EntryID("lead"), RegisseurAppointment(regisseur: .deWit, since: .on("2026-11-01")))],
            about: .j014)
        #expect(led.text.contains("12 okt, te laat ○   M. de Wit (regie) roept jullie bijeen"))
    }

    @Test func `A date to come says how often after that`() {
        #expect(lookingBack("B-003").text.contains("8 dec, daarna elke 4 weken"))
    }

    @Test func `Enter on the date agrees a new one`() {
        var player = lookingBack()
        player.play("↵")
        #expect((player.program.top as? FormScreen)?.form is LookBackForm)
    }

    @Test func `The newest discussions are in view first, and ← goes back as far as there are`() {
        var player = lookingBack("B-003")
        player.play("3")
        #expect(player.text.contains("← 2 eerder"))
        player.play("←")
        #expect(player.text.contains("← 1 eerder") && player.text.contains("1 later →"))
        player.play("←←←")
        #expect(!player.text.contains("eerder   ") && player.text.contains("2 later →"))
        player.play("→→→")
        #expect(player.text.contains("← 2 eerder"))
    }

    @Test(arguments: Question.allCases)
    func `A digit goes to a question, and Enter opens it through time`(question: Question) {
        var player = lookingBack()
        player.play("\(question.rawValue)↵")
        #expect((player.program.top as? AnswersScreen)?.question == question)
        #expect(player.text.contains("VRAAG \(question.rawValue)"))
    }

    @Test func `A question through time shows every answer in full, and goes on to the next question`() {
        var player = lookingBack("J-014", .desk)
        player.play("2↵")
        #expect(player.text.contains("wie is Tom, en wie is de"))
        #expect(player.text.contains("Amira, de drie kinderen"))
        player.play("→")
        #expect((player.program.top as? AnswersScreen)?.question == .solvable)
        player.play("←←←")
        #expect((player.program.top as? AnswersScreen)?.question == .whoWatches)
        player.play("↵")
        #expect(player.program.top is EntryScreen)
    }

    @Test func `More than fits is folded, and Enter on the fold shows it`() {
        var player = lookingBack()
        let found = player.select("nog 15: Enter")
        #expect(found)
        player.play("↵")
        #expect(!player.text.contains("nog 15: Enter"))
        #expect(player.selectedRow.contains("okt"))
    }

    @Test func `A changed fact shows what it said and what it says now, field by field`() throws {
        var player = lookingBack("J-014", .large)
        let bos = try #require(player.program.desk.dossier(.j014).involvements.first { $0.data.reason == "groei Noor" })
        var data = bos.data
        data.reason = "groei en slapen"
        player.colleagueWrites([Entry(id: EntryID("bos-2"), data, corrects: [bos.entry])], about: .j014)
        #expect(player.text.contains("veranderd"))
        #expect(player.text.contains("groei Noor → groei en slapen"))
    }

    @Test func `What was taken back shows why, and not its words`() throws {
        var player = lookingBack("J-014", .large)
        let signal = try #require(
            player.program.desk.dossier(.j014).signals.first { $0.id.id.value == "j014-yara-aug26" })
        player.colleagueWrites(
            [Entry(id: EntryID("back"), Withdrawal(entry: signal.entry, reason: "verkeerd gezin"))], about: .j014)
        #expect(player.text.contains("teruggenomen: verkeerd gezin – signaal van 12 aug 2026, J. Smit, school"))
        #expect(!player.text.contains("Yara zorgt na school voor Noor"))
    }

    @Test func `Stretching the norm is told with the reason, and one that nobody explained asks for it`() {
        #expect(lookingBack("L-012", .large).text.contains("ruimer: Rik werkt overdag en drinkt dan niet"))
        #expect(lookingBack("B-003", .large).text.contains("strenger of ruimer? niet gezegd ○"))
    }

    @Test func `Words of the norm that changed stand out in both versions`() {
        let player = lookingBack("L-012", .large)
        let emphasised = (0..<Size.large.rows).flatMap { row in
            player.canvas.row(row).filter { $0.style == Style.plain.emphasised }.map(\.character)
        }
        #expect(String(emphasised).contains("altijd"))
        #expect(String(emphasised).contains("’savonds"))
    }

    @Test func `Every agreement stands under its discussion with what it came to`() {
        let text = lookingBack("J-014", .large).text
        #expect(text.contains("WAT KWAM ER VAN DE AFSPRAKEN?"))
        #expect(text.contains("deels gedaan: één gesprek; hulp: nee gezegd"))
        #expect(text.contains("loopt nog"))
    }

    @Test func `A family that was not discussed yet says so and leads to the questions`() {
        var player = lookingBack("K-030")
        #expect(player.text.contains("nog niet afgesproken wanneer ○"))
        let found = player.select("nog niet besproken")
        #expect(found)
        player.play("↵")
        #expect(player.program.top is VragenScreen)
    }
}
