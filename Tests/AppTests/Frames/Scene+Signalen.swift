import Domain
import Support
import Terminal

@testable import App

extension Scene {
    private static let everySize: [Size] = [.wall, .desk, .large]

    private static let crowd = LineSamples.journals(LineSamples.crowd)

    static let signals: [Scene] = [
        Scene("signalen", sizes: everySize) { player in
            player.open("J-014")
            player.play("S")
        },
        Scene("signalen-column", sizes: everySize) { player in
            player.open("J-014")
            player.play("S←←")
        },
        Scene("signalen-lane") { player in
            player.open("J-014")
            player.play("S←←↓↓↓↓↓←←←←←")
        },
        Scene("signalen-pattern") { player in
            player.open("J-014")
            player.play("S↑↑")
        },
        Scene("signalen-worries") { player in
            player.open("J-014")
            player.play("Sf")
        },
        Scene("signalen-weeks", sizes: everySize) { player in
            player.open("J-014")
            player.play("S+")
        },
        Scene("signalen-quarters") { player in
            player.open("J-014")
            player.play("S-")
        },
        Scene("signalen-years") { player in
            player.open("J-014")
            player.play("S--")
        },
        Scene("signalen-sectors", sizes: everySize) { player in
            player.open("J-014")
            player.play("Sl")
        },
        Scene("signalen-topics", sizes: everySize) { player in
            player.open("J-014")
            player.play("Sll")
        },
        Scene("signalen-every-kind", sizes: everySize) { player in
            player.open("J-014")
            player.colleagueWrites(LineSamples.everyKind, about: .j014)
            player.play("S")
        },
        Scene(
            "signalen-crowd", sizes: everySize, journals: crowd, first: { SignalenScreen(LineSamples.family, $0) },
            asItOpens),
        Scene("signalen-crowd-lane", journals: crowd, first: { SignalenScreen(LineSamples.family, $0) }) { player in
            player.play("←←↓↓↓↓↓↓↓↓↓↓")
        },
        Scene("signalen-empty", journals: LineSamples.journals(CaseBuilder())) { player in
            player.open("J-014")
            player.play("S")
        },
        Scene("help-signalen") { player in
            player.open("J-014")
            player.play("S?")
        },
        Scene("signalen-just-entered", sizes: everySize) { player in
            player.open("K-030")
            player.play("S")
        },
    ]
}
