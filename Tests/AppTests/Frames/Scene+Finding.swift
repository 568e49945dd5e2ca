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

    static let undoing: [Scene] = [
        Scene("undo", sizes: [.wall, .desk]) { player in
            player.saveSignal("Sem is drie dagen ziek gemeld")
            player.play("aPraat met Sem⇥Smit↵⌃s")
            player.play("u")
        },
        Scene("undo-put-back") { player in
            player.saveSignal("Sem is drie dagen ziek gemeld")
            player.play("u↵u")
        },
        Scene("undo-changed-since") { player in
            player.saveSignal("Sem is drie dagen ziek gemeld")
            guard let id = player.saves.last?.entries.first?.id else { return }
            player.play("u")
            player.colleagueWrites(
                [.newSignal("theirs", text: "Sem is weer op school", corrects: [id.value])], about: .j014)
        },
    ]
}
