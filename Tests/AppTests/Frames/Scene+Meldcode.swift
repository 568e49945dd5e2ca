import Domain
import Support
import Terminal

@testable import App

extension Scene {
    /// What each professional asks, weighs and decides under the own Meldcode.
    static let meldcode: [Scene] = [
        Scene("menu-meldcode") { player in
            player.open("J-014")
            player.play("i8")
        },
        Scene("kindcheck-form") { player in
            player.fill(
                KindCheckForm(family: .j014),
                [
                    ("adult", .pick("j014-amira")), ("children", .pick("yes")), ("elsewhere", .pick("not-asked")),
                    ("safe", .pick("unknown")), ("basis", "Sprak alleen met haar; de kinderen zag ik niet."),
                ])
        },
        Scene("meldcode-step-form") { player in
            player.fill(
                MeldcodeStepForm(family: .j014),
                [
                    ("step", .pick("consulted")), ("about", .pick("j014-sem")), ("with", .pick("p-prins")),
                    ("reasonNot", "Eerst praten wij met Amira."),
                ])
        },
        Scene("consultation-form") { player in
            player.fill(
                ConsultationForm(family: .j014),
                [
                    ("with", .pick("p-prins")), ("about", .pick("j014-sem", "j014-noor")),
                    ("question", "Wat doet het geweld met Sem, nu hij niets zegt?"),
                    ("advice", "Eén vast iemand, die luistert en niet uitvraagt."),
                ])
        },
    ]
}
