import Domain
import Support
import Terminal

@testable import App

extension Scene {
    static let finding: [Scene] = [
        Scene("palette", sizes: [.wall, .desk]) { player in
            player.open("J-014")
            player.play(":")
        },
        Scene("palette-filtered", sizes: [.wall, .desk]) { player in
            player.open("J-014")
            player.play(":huis")
        },
        Scene("palette-disabled") { player in
            player.openDiscussion(of: "J-014")
            player.play(":sluit↵")
        },
        Scene("palette-nothing") { $0.play(":xyzzy") },
        Scene("palette-families", sizes: [.wall, .desk]) { $0.play(":") },
        Scene("find", sizes: [.wall, .desk]) { player in
            player.open("J-014")
            player.play("/sem")
        },
        Scene("find-empty") { player in
            player.open("J-014")
            player.play("/")
        },
        Scene("find-nothing") { player in
            player.open("J-014")
            player.play("/kapstok")
        },
        Scene("find-confidential", confidential: true) { player in
            player.open("J-014")
            player.play("x/kapstok")
        },
        Scene("find-families", sizes: [.wall, .desk]) { $0.play("/6 jaar") },
        Scene("find-families-by-name") { $0.play("/noor") },
    ]
}
