import Domain
import Support
import Terminal
import Testing

@testable import App

/// What of the line may hang on a wall.
struct SignalenWallTests {
    private static let tall = Size(columns: 120, rows: 80)

    private func opened(_ keys: String = "") -> Player {
        var player = Player(Self.tall)
        player.open("J-014")
        player.play("S" + keys)
        return player
    }

    @Test func `What is confidential has its place on the line, and no words until x`() {
        var player = opened()
        #expect(player.text.contains("▒ vertrouwelijk"))
        #expect(!player.text.contains("ruzie waarbij"))
        player.play("x")
        #expect(player.text.contains("ruzie waarbij"))
    }

    @Test func `Who made a report is not told, in the list or in the rows`() {
        var player = opened("l")
        #expect(!player.text.contains("Haddad"))
        #expect(player.text.contains("melding via Veilig Thuis"))
        player.play("x")
        #expect(player.text.contains("Haddad"))
    }

    @Test func `A topic tells nothing of what is confidential`() throws {
        var family = CaseBuilder()
        family.add(
            Signal(seen: .on("2026-11-02"), text: "gezien", observer: .smit, source: .professional, topic: .sexual))
        let desk = ExampleWorkspace.desk(workspace: LineSamples.journals(family).workspace)
        var state = LineState(today: desk.today)
        state.kind = .topics
        #expect(LineModel(state, LineSamples.family, desk).lanes.map(\.label) == ["gezin", "▒ vertrouwelijk"])
    }

    @Test func `Names are initials where that was asked for`() {
        let player = opened("③")
        for name in ["Yara", "Amira", "Noor", "Tom"] { #expect(!player.text.contains(name), "\(name)") }
        #expect(player.text.contains("\n Y. "))
    }

    @Test(arguments: ["", "l", "ll", "+", "-", "f", "←", "↑"])
    func `No turn of the line shows a confidential word`(keys: String) {
        let text = opened(keys).text.lowercased()
        for word in ShareableTests.confidentialWords { #expect(!text.contains(word.lowercased())) }
    }
}
