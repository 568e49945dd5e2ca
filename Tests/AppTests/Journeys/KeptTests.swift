import Domain
import Support
import Terminal
import Testing

@testable import App

/// What screens keep from picture to picture is never older than what it was made of.
struct KeptTests {
    /// From the family to every screen that keeps something.
    private static let screens = [
        "", "B", "B→", "Bk", "Bm", "S", "S↑l", "V", "V3", "A", "Alf", "T", "T←", "p", "↵", "/", "/sem", "h↓↵", "h↓↵T",
    ]

    @Test(arguments: screens) func `A picture is the one that is drawn when nothing was kept`(_ opening: String) {
        var player = Player(.desk)
        player.openDiscussion(of: "J-014")
        player.play("G" + opening)
        #expect(player.canvas == player.drawnAnew)
        for change in Change.allCases {
            let before = player.text
            change.happen(to: &player)
            #expect(player.canvas == player.drawnAnew, "after \(change)")
            if change == .larger { #expect(player.text != before) }
        }
    }

    @Test(arguments: ["S", "/slaapt", "/⎋S/slaapt"])
    func `What a colleague writes, corrects and takes back shows at once`(_ opening: String) {
        var player = Player(.desk)
        player.open("J-014")
        player.play(opening)
        Change.signal.happen(to: &player)
        #expect(player.text.contains("Sem slaapt slecht"))
        Change.correction.happen(to: &player)
        #expect(player.text.contains("Sem slaapt weer beter"))
        #expect(!player.text.contains("Sem slaapt slecht"))
        Change.withdrawal.happen(to: &player)
        #expect(!player.text.contains("Sem slaapt"))
    }

    @Test(arguments: ["", "B", "S", "V", "A", "T"])
    func `Initials, an earlier day and the way back show at once`(_ opening: String) {
        var player = Player(.large)
        player.open("J-014")
        player.play(opening + "↓↑")
        let names = player.text
        player.play("③")
        let initials = player.text
        #expect(initials != names)
        player.play("③h20 okt↵")
        #expect(player.canvas == player.drawnAnew)
        #expect(player.text.contains("ZOALS HET WAS OP 20 OKT"))
        player.play("h")
        #expect(player.canvas == player.drawnAnew)
        #expect(!player.text.contains("ZOALS HET WAS"))
    }

    /// Everything on which a picture can depend, in an order in which it can happen.
    private enum Change: CaseIterable {
        case moving, signal, revealed, initials, correction, larger, hidden, withdrawal, tomorrow

        func happen(to player: inout Player) {
            let family = ExampleWorkspace.family("J-014")
            switch self {
            case .moving: player.play("↓↓→↓↑←")
            case .signal: player.colleagueWrites([.named("news", Signal.seen("Sem slaapt slecht"))], about: family)
            case .revealed: player.play("x")
            case .initials: player.play("③")
            case .correction:
                let better = Signal.seen("Sem slaapt weer beter")
                player.colleagueWrites([.named("better", better, corrects: ["news"])], about: family)
            case .larger: player.tell(.resized(.large))
            case .hidden: player.tell(.reminded(1))
            case .withdrawal:
                let gone = Withdrawal(entry: EntryID("better"), reason: "vergissing")
                player.colleagueWrites([.named("gone", gone)], about: family)
            case .tomorrow: player.tell(.day(ExampleWorkspace.today.advanced(by: 1), clockTime: "08:30"))
            }
        }
    }
}

extension Player {
    /// The picture as it is drawn when nothing that was kept counts.
    fileprivate var drawnAnew: Canvas {
        var program = program
        program.desk.workspace = journals.workspace
        return program.draw()
    }
}
