import Domain
import Support
import Terminal

@testable import App

/// What somebody does in one field of a form.
enum Answer: ExpressibleByStringLiteral {
    /// Types in place of what stood there.
    case type(String)
    /// Chooses lines of a list, whatever they are called in the language of the screen.
    case pick([String])

    init(stringLiteral words: String) {
        self = .type(words)
    }

    static func pick(_ ids: String...) -> Answer { .pick(ids) }
}

extension Player {
    /// Puts a form on the screen and fills in these fields.
    mutating func fill(_ form: some Form, _ answers: [(field: String, answer: Answer)]) {
        showForm(form)
        for step in answers {
            go(to: step.field)
            switch step.answer {
            case .type(let words): play("⌃a⌃k" + words)
            case .pick(let ids): for id in ids { pick(id, in: step.field) }
            }
        }
    }

    /// Goes to a line of the list of a field and chooses it.
    mutating func pick(_ id: String, in field: String) {
        guard let state = (program.top as? FormScreen)?.states.first(where: { $0.field.name == field }),
            let place = state.list?.items.firstIndex(where: { $0.id == id })
        else { return }
        press(.home)
        play(String(repeating: "↓", count: place))
        play(state.allowsMany ? " " : "↵")
    }
}
