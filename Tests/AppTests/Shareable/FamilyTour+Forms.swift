import Domain
import Support
import Terminal

@testable import App

extension FamilyTour {
    /// Every form that enters something new, field by field.
    func forms() {
        for form in Forms.new(family, desk) { fields(of: FormScreen(form, desk)) }
    }

    /// The correction of everything that stands.
    func corrections() {
        for form in Forms.corrections(family, desk) { visit(form: FormScreen(form, desk)) }
    }

    /// A discussion from its opening to its minutes.
    func discussion() {
        var player = Player(desk, GezinScreen(family, desk))
        player.play("V↵⌃s")
        player.play(" ↓ ↓ ⇥⇥ ⌃s")
        for question in Question.allCases {
            player.play("\(question.rawValue)")
            show(player.program)
        }
        player.answerAll()
        for keys in ["", "c", "c⌃s"] {
            player.play(keys)
            show(player.program)
        }
    }
}
