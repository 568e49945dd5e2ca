import Domain
import Support
import Terminal

@testable import App

extension Player {
    /// Puts a form on the screen with these fields filled in, and the cursor at one of them.
    mutating func showForm(_ form: some Form, filled: [String: String], at field: String? = nil) {
        self = Player(
            program.desk.size, program.desk.language, journals: journals, me: program.desk.me,
            first: { desk in
                var screen = FormScreen(form, desk)
                for index in screen.states.indices {
                    if let value = filled[screen.states[index].field.name] { screen.states[index].set(value, desk) }
                    if screen.states[index].field.name == field { screen.focus = index }
                }
                return screen
            })
    }
}
