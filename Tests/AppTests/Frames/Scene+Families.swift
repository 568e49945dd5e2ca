import Domain
import Support
import Terminal

@testable import App

extension Scene {
    private static let everySize: [Size] = [.wall, .desk, .large]

    static let overview: [Scene] = [
        Scene("families", sizes: everySize, asItOpens),
        Scene("families-empty", journals: MemoryJournals(), asItOpens),
        Scene("mine", sizes: everySize, me: Reference(EntryID("p-dewit"))) { player in player.play("m") },
        Scene("mine-nothing") { player in player.play("m") },
        Scene("families-unsafe") { player in
            player.open("J-014")
            player.recordUnsafe()
            player.play("⎋")
        },
    ]

    /// G and the closed V of every family; of J-014 at every size.
    /// The families whose pictures are kept in every size.
    private static func isLooked(at code: String) -> Bool { code == "J-014" || code == "R-002" }

    /// The largest family on the views that the others do not need it for, and its maps.
    static let largest: [Scene] =
        FamilyView.allCases.filter { $0 != .gezin }.map { view in
            Scene("\(view)-R-002", sizes: everySize) { player in
                player.open("R-002")
                player.press(view.key)
            }
        } + [
            Scene("map-R-002", sizes: everySize) { player in
                player.open("R-002")
                player.play("B→→→y")
            },
            Scene("map-family-R-002", sizes: everySize) { player in
                player.open("R-002")
                player.play("Bm")
            },
        ]

    static let families: [Scene] = ExampleWorkspace.codes.flatMap { code in
        let isExample = code == "J-014"
        return [
            Scene("gezin-\(code)", sizes: isLooked(at: code) ? everySize : [.wall], english: isLooked(at: code)) {
                $0.open(code)
            },
            Scene("vragen-closed-\(code)", sizes: isExample ? everySize : [.wall], english: isExample) { player in
                player.open(code)
                player.play("V")
            },
            Scene("points-\(code)", english: isExample) { player in
                player.open(code)
                player.play("p")
            },
        ]
    }

    static let details: [Scene] = [
        Scene("gezin-further-down", english: false) { player in
            player.open("J-014")
            player.press(.end)
        },
        Scene("gezin-unsafe", sizes: everySize) { player in
            player.open("J-014")
            player.recordUnsafe()
        },
        Scene("evidence-little-known-child", sizes: everySize) { player in
            player.open("J-014")
            player.play("p")
            _ = player.selectPoint(LittleKnownChild.self)
            player.play("↵")
        },
        Scene("evidence-repeated-violence", sizes: everySize) { player in
            player.open("J-014")
            player.play("p")
            _ = player.selectPoint(RepeatedViolence.self)
            player.play("↵")
        },
        Scene("set-aside-form") { player in
            player.open("J-014")
            player.play("p")
            _ = player.selectPoint(LittleKnownChild.self)
            player.play("↵z")
        },
        Scene("points-with-one-set-aside") { player in
            player.open("J-014")
            player.play("p")
            _ = player.selectPoint(LittleKnownChild.self)
            player.play("↵zSmit praat deze week met Sem⌃s")
        },
        Scene("entry", first: { _ in EntryScreen(.j014, entry: EntryID("j014-report-4")) }, asItOpens),
        Scene("entry-confidential", first: { _ in EntryScreen(.j014, entry: EntryID("j014-words-yara")) }, asItOpens),
        Scene(
            "entry-confidential-shown", confidential: true,
            first: { _ in EntryScreen(.j014, entry: EntryID("j014-words-yara")) }
        ) { $0.play("x") },
        Scene("menu-enter") { player in
            player.open("J-014")
            player.play("i")
        },
        Scene("member-child") { player in
            player.open("J-014")
            player.play("↵")
        },
        Scene("menu-child") { player in
            player.open("J-014")
            player.play("↵i")
        },
    ]
}

extension FamilyID {
    static let j014 = ExampleWorkspace.family("J-014")
}
