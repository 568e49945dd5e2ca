import App
import Domain
import Terminal

/// Plays keys on the pure program and answers its effects as the shell does: a save goes to journals in memory, the
/// changed workspace comes back and then the word that it is saved; minutes come back with their paths.
public struct Player {
    public private(set) var program: Program
    public private(set) var journals: MemoryJournals
    /// Everything the program asked for, in order.
    public private(set) var effects: [Effect] = []
    /// While there is a sentence, saves are answered with it in place of being written.
    public var refusal: Text?
    /// While set, saves wait for `writeWaiting`.
    public var holdsSaves = false
    private var waiting: [Save] = []

    public init(
        _ size: Size = .wall, _ language: Language = .nl, journals: MemoryJournals = ExampleWorkspace.journals,
        me: Reference<Person>? = ExampleWorkspace.chair, first: ((Desk) -> any Screen)? = nil
    ) {
        var desk = ExampleWorkspace.desk(size, language, workspace: journals.workspace)
        desk.me = me
        self.journals = journals
        program = Program(desk: desk, first: first?(desk))
    }

    /// Puts this desk and this screen in place of its own, with what the desk has ready.
    public mutating func sit(at desk: Desk, on screen: any Screen) {
        program = Program(desk: desk, first: screen)
    }

    public var canvas: Canvas { program.draw() }
    public var text: String { canvas.text }
    public var saves: [Save] {
        effects.compactMap { effect in
            if case .save(let save) = effect { save } else { nil }
        }
    }

    /// The whole row on which the cursor stands: what a screen reader reads out.
    public var selectedRow: String {
        guard let cursor = canvas.cursor else { return "" }
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
        return rows.indices.contains(cursor.row) ? String(rows[cursor.row]) : ""
    }

    /// The sentence above the key bar.
    public var message: String { program.message?(program.desk.language) ?? "" }

    /// Presses keys one by one. `↵ ⎋ ⇥ ⇤ ⌫ ↑ ↓ ← →` are those keys, `⌃` makes the next one a Ctrl key, `①`…`⑨` are
    /// F1…F9; every other character is itself.
    public mutating func play(_ script: String) {
        var isControl = false
        for character in script {
            if character == "⌃" {
                isControl = true
                continue
            }
            press(isControl ? .control(character) : Player.key(character))
            isControl = false
        }
    }

    public mutating func press(_ key: Key) { tell(.key(key)) }

    /// Presses ↓ until the row with the cursor holds these words, at most once round.
    /// - Returns: whether it was found.
    public mutating func select(_ words: String) -> Bool {
        for key in [Key.home] + Array(repeating: Key.down, count: 80) {
            press(key)
            if selectedRow.contains(words) { return true }
        }
        return false
    }

    /// Tells the program something from outside.
    public mutating func tell(_ message: Message) {
        for effect in program.update(message) { carryOut(effect) }
    }

    /// Another terminal writes; the news arrives here.
    public mutating func colleagueWrites(
        _ entries: [Entry], about family: FamilyID, by person: Reference<Person> = ExampleWorkspace.colleague
    ) {
        guard let moment = Player.moment else { return }
        journals.append(
            entries, to: .family(family), by: person, writer: WriterID("w-colleague"), at: moment)
        tell(.changed(journals.workspace))
    }

    /// Another terminal writes in the directory.
    public mutating func colleagueWrites(
        inDirectory entries: [Entry], by person: Reference<Person> = ExampleWorkspace.colleague,
        writer: WriterID = WriterID("w-colleague")
    ) {
        guard let moment = Player.moment else { return }
        journals.append(entries, to: .team, by: person, writer: writer, at: moment)
        tell(.changed(journals.workspace))
    }

    /// Writes what was held back.
    public mutating func writeWaiting() {
        let saves = waiting
        waiting = []
        for save in saves { write(save) }
    }

    private static let moment = Moment("\(ExampleWorkspace.today)T09:41:00+01:00")

    private mutating func carryOut(_ effect: Effect) {
        effects.append(effect)
        switch effect {
        case .save(let save):
            if let refusal {
                tell(.notSaved(token: save.token, refusal))
            } else if holdsSaves {
                waiting.append(save)
            } else {
                write(save)
            }
        case .handOut(let handOut): write(handOut)
        default: break
        }
    }

    private mutating func write(_ save: Save) {
        guard let moment = Player.moment else { return }
        let me = program.desk.me ?? save.entries.last.map { Reference<Person>($0.id) } ?? ExampleWorkspace.chair
        journals.append(save.entries, to: save.place, by: me, at: moment)
        tell(.changed(journals.workspace))
        tell(.saved(token: save.token))
    }

    private mutating func write(_ handOut: HandOut) {
        tell(.handedOut(handOut, paths: handOut.files.map { "/verslagen/\($0.name)" }))
    }

    private static func key(_ character: Character) -> Key {
        let named: [Character: Key] = [
            "↵": .enter, "⎋": .escape, "⇥": .tab, "⇤": .backTab, "⌫": .backspace, "↑": .up, "↓": .down, "←": .left,
            "→": .right,
        ]
        if let key = named[character] { return key }
        if let number = "①②③④⑤⑥⑦⑧⑨".firstIndex(of: character) {
            return .function("①②③④⑤⑥⑦⑧⑨".distance(from: "①②③④⑤⑥⑦⑧⑨".startIndex, to: number) + 1)
        }
        return .character(character)
    }
}
