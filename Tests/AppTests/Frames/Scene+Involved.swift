import Domain
import Support
import Terminal

@testable import App

extension Scene {
    static let involved: [Scene] = [
        Scene("betrokkenen", sizes: [.wall, .desk, .large]) { player in
            player.open("J-014")
            player.play("B")
        },
        Scene("betrokkenen-nobody") { player in
            player.open("K-030")
            player.play("B")
        },
        Scene(
            "betrokkenen-unknown", journals: LargeFamily.unknown, first: { BetrokkenenScreen(LargeFamily.id, $0) },
            asItOpens),
        Scene(
            "betrokkenen-large", sizes: [.wall, .desk, .large], journals: LargeFamily.journals,
            first: { BetrokkenenScreen(LargeFamily.id, $0) }, asItOpens),
        Scene(
            "betrokkenen-large-further-down", english: false, journals: LargeFamily.journals,
            first: { BetrokkenenScreen(LargeFamily.id, $0) }
        ) { player in
            _ = player.select("Y. el Idrissi")
        },
        Scene("map-sem", sizes: [.wall, .desk]) { player in
            player.open("J-014")
            player.play("B→y")
        },
        Scene("map-amira", sizes: [.wall, .desk]) { player in
            player.open("J-014")
            player.play("B→→→y↓↓↓")
        },
        Scene("map-tom", english: false) { player in
            player.open("J-014")
            player.play("By←")
        },
        Scene(
            "map-large", sizes: [.wall, .desk], english: false, journals: LargeFamily.journals,
            first: { MemberMapScreen(LargeFamily.id, Reference(EntryID("large-5")), $0) }, asItOpens),
        Scene("map-family", sizes: [.wall, .desk]) { player in
            player.open("J-014")
            player.play("Bm↓")
        },
        Scene(
            "map-family-large", sizes: [.desk, .large], english: false, journals: LargeFamily.journals,
            first: { FamilyMapScreen(LargeFamily.id, $0) }, asItOpens),
        Scene(
            "map-family-too-large", journals: LargeFamily.journals, first: { BetrokkenenScreen(LargeFamily.id, $0) }
        ) { player in
            player.play("m")
        },
        Scene("professional", sizes: [.wall, .desk]) { player in
            player.open("J-014")
            player.play("B↓↵")
        },
        Scene("professional-stopped", english: false) { player in
            player.open("J-014")
            player.play("B↓↵g")
        },
    ]
}
