import Domain
import Support
import Terminal
import Testing

@testable import App

/// Every form is whole at 80×24: no field is out of reach, nothing stands on top of another line, and no word is cut.
struct FormRoomTests {
    private static let forms = Forms.all(.j014, ExampleWorkspace.desk(.wall))

    @Test(arguments: [Language.nl, .en])
    func `Each field can be reached with Tab and is in view, and no word of its label is cut`(language: Language) throws
    {
        for form in FormRoomTests.forms {
            var player = Player(.wall, language, first: { FormScreen(form, $0) })
            let screen = try #require(player.program.top as? FormScreen)
            player.play(String(repeating: "⇤", count: screen.states.count))
            for state in screen.states {
                let isFocused = player.focusedField == state.field.name
                #expect(isFocused, "\(form.word): \(state.field.name)")
                let mark = ">" + player.program.desk.say(state.field.label)
                let isMarked = player.text.split(separator: "\n").contains { $0.hasPrefix(mark) }
                #expect(isMarked, "\(mark) is not whole on\n\(player.text)")
                player.play("⇥")
            }
        }
    }

    @Test(arguments: [Language.nl, .en])
    func `What is missing stands below its field, and hides no other`(language: Language) throws {
        for form in FormRoomTests.forms {
            var player = Player(.wall, language, me: nil, first: { FormScreen(form, $0) })
            player.play("⌃s")
            guard let screen = player.program.top as? FormScreen, let refusal = screen.refusal else { continue }
            let words = String(refusal.sentence(language).prefix(30))
            let isThere = player.text.contains(words)
            #expect(isThere, "\(words) is not on\n\(player.text)")
            expectAllFields(player)
        }
    }

    @Test func `That something is a draft, or could not be saved, hides no field`() {
        let sentence = Text(
            nl: "De schijf is vol. Maak ruimte en druk dan weer op Ctrl-S: wat u typte, staat er nog.",
            en: "The disk is full. Make room and press Ctrl-S again: what you typed is still here.")
        for form in FormRoomTests.forms {
            var desk = ExampleWorkspace.desk(.wall)
            let fields = form.fields(desk)
            desk.drafts[form.draftKey] = Dictionary(fields.map { ($0.name, $0.initial) }, uniquingKeysWith: { $1 })
            var player = Player(.wall, first: { _ in FormScreen(form, desk) })
            let saysDraft = player.text.contains("Dit is uw concept van eerder.")
            #expect(saysDraft, "\(player.text)")
            expectAllFields(player)
            var failed = FormScreen(form, desk)
            failed.failed(sentence)
            player = Player(.wall, first: { [failed] _ in failed })
            let saysWhy = player.text.contains("Ctrl-S: wat u typte")
            #expect(saysWhy, "\(player.text)")
            expectAllFields(player)
        }
    }

    /// Every label is on the screen, unless the fields scroll, which a mark then says.
    private func expectAllFields(_ player: Player) {
        guard let screen = player.program.top as? FormScreen else { return }
        let text = player.text
        let lines = text.split(separator: "\n").map { $0.dropFirst() }
        let missing = screen.states.map { player.program.desk.say($0.field.label) }.filter { label in
            !lines.contains { $0.hasPrefix(label) }
        }
        let isMarked = lines.contains { $0.last == "↓" || $0.last == "↑" }
        #expect(missing.isEmpty || isMarked, "\(missing) not on\n\(text)")
    }
}
