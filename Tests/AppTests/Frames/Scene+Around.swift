import Domain
import Support
import Terminal

@testable import App

extension Scene {
    static let forms: [Scene] = [
        Scene("signal-form", sizes: [.wall, .desk]) { player in
            player.open("J-014")
            player.play("s")
        },
        Scene("signal-form-filled", sizes: [.wall, .desk]) { player in
            player.open("J-014")
            player.play("sSem is drie dagen ziek gemeld. Hij zei tegen de juf dat hij niet wil slapen.")
            player.play("⇥↓↓↓↓↓ ⇥")
        },
        Scene("signal-form-refused") { player in
            player.open("J-014")
            player.play("s⌃s")
        },
        Scene("signal-form-observers") { player in
            player.open("J-014")
            player.play("sZiek⇥⇥⇥⇥")
        },
        Scene("signal-form-draft") { player in
            player.open("J-014")
            player.play("sHalf geschreven⎋s")
        },
        Scene("signal-form-not-saved") { player in
            player.open("J-014")
            player.refusal = Text(
                nl: "De schijf is vol: dit is niet bewaard. Maak ruimte en bewaar opnieuw.",
                en: "The disk is full: this was not saved. Make room and save again.")
            player.writeSignal("Sem is ziek")
            player.play("⌃s")
        },
        Scene("unsafe-form", sizes: [.wall, .desk]) { player in
            player.open("J-014")
            player.play("!")
        },
        Scene("judgement-form") { $0.showForm(JudgementForm(family: .j014, child: .sem)) },
        Scene("weighing-form") {
            $0.showForm(WeighingForm(family: .j014, child: .sem, signals: [Reference(EntryID("j014-report-4"))]))
        },
        Scene("agreement-form") { player in
            player.open("J-014")
            player.play("a")
        },
        Scene("family-form") { $0.play("n") },
        Scene("person-form") { player in
            player.open("J-014")
            player.play("sZiek⇥⇥⇥⇥Roel van der Berg↵")
        },
    ]

    static let around: [Scene] = [
        Scene("welcome", journals: MemoryJournals(), me: nil, first: { WelcomeScreen($0) }, asItOpens),
        Scene("team-form", journals: MemoryJournals(), me: nil, first: { WelcomeScreen($0) }) { $0.play("↓↵") },
        Scene("who", me: nil, first: { WhoScreen($0) }, asItOpens),
        Scene("who-empty", journals: MemoryJournals(), me: nil, first: { WhoScreen($0) }, asItOpens),
        Scene("who-typed", me: nil, first: { WhoScreen($0) }) { $0.play("kuip") },
        Scene("help-families") { $0.play("?") },
        Scene("help-gezin", sizes: [.wall, .desk]) { player in
            player.open("J-014")
            player.play("?")
        },
        Scene("help-vragen") { player in
            player.openDiscussion(of: "J-014")
            player.play("?")
        },
        Scene("help-vragen-further") { player in
            player.openDiscussion(of: "J-014")
            player.play("?")
            player.press(.pageDown)
        },
        Scene("curtain") { player in
            player.open("J-014")
            player.play("②")
        },
        Scene("too-small", sizes: [.tooSmall]) { $0.open("J-014") },
        Scene("news") { player in
            player.open("J-014")
            player.colleagueWrites([.newSignal()], about: .j014)
        },
    ]
}
