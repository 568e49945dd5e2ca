import Domain
import Support
import Terminal

@testable import App

/// Steps that many tests take.
extension Player {
    /// From the overview to the family with this code.
    mutating func open(_ code: String) {
        if select(code) { play("↵") }
    }

    /// Opens today's discussion with four people and the mother at the table.
    mutating func openDiscussion(of code: String) {
        open(code)
        play("V↵⌃s")
        play(" ↓ ↓ ⇥⇥ ⌃s")
    }

    /// Answers every question but the second, which stays open.
    mutating func answerAll() {
        for question in Question.allCases {
            play("\(question.rawValue)")
            if question == .wholePicture {
                play("ode Wit↵wie is Tom?⇥over 2 weken⌃s")
            } else {
                play("wDit zeggen wij bij vraag \(question.rawValue).⌃s")
            }
        }
    }

    /// Says that the first child is not safe, and who calls.
    mutating func recordUnsafe() {
        play("! ⇥Smit↵Veilig↵⇥oma Fatma⇥⇥Zij durft niet naar huis⌃s")
    }

    /// Puts the cursor on the point of a check, whatever it is called in the language of the screen.
    mutating func selectPoint(_ check: any Check.Type) -> Bool {
        guard let family = program.top.family,
            let point = program.desk.attention(family).points.first(where: { $0.check.word == check.word })
        else { return false }
        return select(String(program.desk.say(point.line).prefix(24)))
    }

    /// Puts a form on the screen by itself.
    mutating func showForm(_ form: some Form) {
        self = Player(
            program.desk.size, program.desk.language, journals: journals, me: program.desk.me,
            first: { FormScreen(form, $0) })
    }

    /// Begins a signal that J. Smit saw; it is not saved yet.
    mutating func writeSignal(_ text: String) {
        play("s\(text)")
        go(to: "observer")
        play("Smit↵")
    }

    /// Goes to a field of the form on the screen with Tab or Shift-Tab.
    mutating func go(to field: String) {
        for _ in 0..<20 where focusedField != field { play("⇤") }
        for _ in 0..<20 where focusedField != field { play("⇥") }
    }

    var focusedField: String? {
        guard let form = program.top as? FormScreen, form.states.indices.contains(form.focus) else { return nil }
        return form.states[form.focus].field.name
    }

    func value(_ field: String) -> String? {
        (program.top as? FormScreen)?.states.first { $0.field.name == field }?.value
    }
}

extension Reference<Member> {
    static let yara = Reference(EntryID("j014-yara"))
    static let sem = Reference(EntryID("j014-sem"))
    static let noor = Reference(EntryID("j014-noor"))
}

extension Entry {
    /// A signal as a colleague at another terminal would record it.
    static func newSignal(
        _ id: String = "colleague-1", text: String = "Sem is vandaag weer niet op school", corrects: [String] = []
    ) -> Entry {
        Entry(
            id: EntryID(id),
            Signal(
                seen: PartialDay(ExampleWorkspace.today), text: text, observer: .smit, about: [.sem],
                source: .ownObservation), corrects: corrects.map { EntryID($0) })
    }
}
