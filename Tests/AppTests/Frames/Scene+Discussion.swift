import Domain
import Support
import Terminal

@testable import App

extension Scene {
    static let questions: [Scene] =
        Question.allCases.map { question in
            Scene("vragen-\(question.rawValue)", sizes: [.wall, .desk, .large]) { player in
                player.openDiscussion(of: "J-014")
                player.play("\(question.rawValue)")
            }
        } + [
            Scene("discussion-form") { player in
                player.open("J-014")
                player.play("V↵")
            },
            Scene("attendance-list", sizes: [.wall, .desk]) { player in
                player.open("J-014")
                player.play("V↵⌃s ↓ ↓")
            },
            Scene("vragen-answered", sizes: [.wall, .desk]) { player in
                player.openDiscussion(of: "J-014")
                player.answerAll()
                player.play("1")
            },
            Scene("answer-form") { player in
                player.openDiscussion(of: "J-014")
                player.play("wJ. Smit let op Yara. Op Sem let nu niemand.")
            },
            Scene("leave-open-form") { player in
                player.openDiscussion(of: "J-014")
                player.play("oSmit↵met Sem praten, en horen hoe het thuis is⇥vr")
            },
            Scene("closing", sizes: [.wall, .desk]) { player in
                player.openDiscussion(of: "J-014")
                player.answerAll()
                player.play("c")
            },
            Scene("closing-unsafe", sizes: [.wall, .desk]) { player in
                player.openDiscussion(of: "J-014")
                player.recordUnsafe()
                player.answerAll()
                player.play("c")
            },
            Scene("closing-form") { player in
                player.openDiscussion(of: "J-014")
                player.answerAll()
                player.play("cc")
            },
            Scene("closed", sizes: [.wall, .desk]) { player in
                player.openDiscussion(of: "J-014")
                player.answerAll()
                player.play("cc⌃s")
            },
        ]
}
