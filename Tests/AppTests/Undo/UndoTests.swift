import Domain
import Support
import Testing

@testable import App

/// Undoing one save by entries that make up for it, and when that may not be.
struct UndoTests {
    @Test func `What was new is taken back with a reason`() throws {
        var file = UndoCase()
        let save = file.save([.named("new", Signal.seen("Sem is ziek"))])
        let undone = try file.undo(save)
        #expect(file.signals == ["Sem is stil"])
        #expect(undone.entries.map(\.fact).compactMap { ($0 as? Withdrawal)?.reason } == ["ongedaan gemaakt"])
        #expect(file.ledger.history(of: Reference<Signal>(named: "new")).first?.withdrawal == "ongedaan gemaakt")
    }

    @Test func `A correction is corrected back to what stood, as confidential as that was`() throws {
        var file = UndoCase()
        _ = file.save([.named("secret", Signal.seen("A"), confidential: true)])
        let save = file.save([.named("better", Signal.seen("B"), corrects: ["secret"], confidential: false)])
        let undone = try file.undo(save)
        #expect(file.signals == ["Sem is stil", "A"])
        #expect(undone.entries.map(\.corrects) == [[EntryID("better")]])
        #expect(undone.entries.map(\.confidential) == [true])
        #expect(file.ledger.conflicts.isEmpty)
        #expect(file.ledger[Reference<Signal>(named: "secret")]?.data.text == "A")
    }

    @Test func `What was taken back counts again`() throws {
        var file = UndoCase()
        let save = file.save([.named("back", Withdrawal(entry: EntryID("old"), reason: "dubbel"))])
        #expect(file.signals.isEmpty)
        _ = try file.undo(save)
        #expect(file.signals == ["Sem is stil"])
    }

    @Test func `Undoing can be undone, as often as somebody likes`() throws {
        var file = UndoCase()
        var saves = [
            file.save([.named("new", Signal.seen("Sem is ziek"))]),
            file.save([.named("better", Signal.seen("Sem is heel stil"), corrects: ["old"])]),
            file.save([.named("gone", Withdrawal(entry: EntryID("sem"), reason: "vergissing"))]),
        ]
        let after = Set(file.signals)
        for round in 1...4 {
            for index in saves.indices.reversed() { saves[index] = try file.undo(saves[index]) }
            let isUndone = round % 2 == 1
            #expect(Set(file.signals) == (isUndone ? ["Sem is stil"] : after), "round \(round)")
            #expect(file.ledger.known(Member.self).isEmpty == !isUndone)
            #expect(file.ledger.conflicts.isEmpty)
        }
    }

    @Test func `A save of several entries is undone as a whole`() throws {
        var file = UndoCase()
        let save = file.save([
            .named("one", Signal.seen("een")), .named("two", Signal.seen("stiller"), corrects: ["old"]),
            .named("three", Agreement(text: "bellen", owners: [.smit], signals: [Reference(named: "one")])),
        ])
        _ = try file.undo(save)
        #expect(file.signals == ["Sem is stil"])
        #expect(file.ledger.known(Agreement.self).isEmpty)
    }

    @Test func `Choosing between two writers is undone to both of them, and that to the choice`() throws {
        var file = UndoCase()
        _ = file.save([.named("here", Signal.seen("hier"), corrects: ["old"])])
        _ = file.save([.named("there", Signal.seen("daar"), corrects: ["old"])], by: "elsewhere")
        #expect(file.ledger.conflicts.count == 1)
        let save = file.save([.named("chosen", Signal.seen("hier"), corrects: ["here", "there"])])
        #expect(file.ledger.conflicts.isEmpty)
        let undone = try file.undo(save)
        #expect(file.ledger.conflicts.count == 1)
        _ = try file.undo(undone)
        #expect(file.ledger.conflicts.isEmpty)
        #expect(file.signals == ["hier"])
    }
}

/// When nothing may be undone.
struct UndoObstacleTests {
    @Test func `What another terminal changed since stays`() {
        var file = UndoCase()
        let new = file.save([.named("new", Signal.seen("Sem is ziek"))])
        _ = file.save([.named("theirs", Signal.seen("Sem is erg ziek"), corrects: ["new"])], by: "elsewhere")
        #expect(file.obstacle(to: new) == .changed(by: EntryID("theirs"), here: false))
    }

    @Test func `What another terminal corrected at the same time stays as well`() {
        var file = UndoCase()
        let save = file.save([.named("mine", Signal.seen("a"), corrects: ["old"])])
        _ = file.save([.named("theirs", Signal.seen("b"), corrects: ["old"])], by: "elsewhere")
        #expect(file.obstacle(to: save) == .changed(by: EntryID("theirs"), here: false))
    }

    @Test func `What another terminal took back is not taken back twice`() {
        var file = UndoCase()
        let new = file.save([.named("new", Signal.seen("Sem is ziek"))])
        _ = file.save([.named("w", Withdrawal(entry: EntryID("new"), reason: "dubbel"))], by: "elsewhere")
        #expect(file.obstacle(to: new) == .changed(by: EntryID("w"), here: false))
    }

    @Test func `What two people took back does not count again because one thinks better of it`() {
        var file = UndoCase()
        let save = file.save([.named("w1", Withdrawal(entry: EntryID("old"), reason: "dubbel"))])
        _ = file.save([.named("w2", Withdrawal(entry: EntryID("old"), reason: "ook dubbel"))], by: "elsewhere")
        #expect(file.obstacle(to: save) != nil)
    }

    @Test func `What was changed again here is undone from the end`() throws {
        var file = UndoCase()
        let first = file.save([.named("a", Signal.seen("a"), corrects: ["old"])])
        let second = file.save([.named("b", Signal.seen("b"), corrects: ["a"])])
        #expect(file.obstacle(to: first) == .changed(by: EntryID("b"), here: true))
        _ = try file.undo(second)
        #expect(file.signals == ["a"])
    }

    @Test func `A person of whom something is told by now is not taken back`() {
        var file = UndoCase()
        let save = file.save([.named("noor", Member(name: PersonName(given: "Noor"), role: .child))])
        #expect(file.obstacle(to: save) == nil)
        var signal = Signal.seen("Noor lacht")
        signal.about = [Reference(named: "noor")]
        _ = file.save([.named("laugh", signal)], by: "elsewhere")
        #expect(file.obstacle(to: save) == .used(by: EntryID("laugh")))
        _ = file.save([.named("w", Withdrawal(entry: EntryID("laugh"), reason: "toch niet"))])
        #expect(file.obstacle(to: save) == nil)
    }

    @Test func `Closing, handed-out minutes and what is in them stay`() {
        var file = UndoCase()
        let signal = file.save([.named("new", Signal.seen("Sem is ziek"))])
        let open = file.save([.named("talk", Discussion(day: CaseBuilder.today))])
        let closing = file.save([.named("end", Closing(discussion: Reference(named: "talk"), day: CaseBuilder.today))])
        let minutes = file.save([
            .named("m", HandedOut(discussion: Reference(named: "talk"), files: [], day: CaseBuilder.today))
        ])
        let later = file.save([.named("later", Signal.seen("Sem speelt"))])
        #expect(file.obstacle(to: closing) == .closing)
        #expect(file.obstacle(to: minutes) == .handedOut)
        #expect(file.obstacle(to: signal) == .inMinutes)
        #expect(file.obstacle(to: open) == .inMinutes)
        #expect(file.obstacle(to: later) == nil)
    }

    @Test func `A file, a team and oneself stay`() {
        var file = UndoCase()
        let family = file.save([.named("f", Family(code: "X-001"))], place: .newFamily(.j014))
        let team = file.save([.named("t", TeamName(name: "De Brug"))], place: .newTeam)
        let person = file.save(
            [.named("p", Person(name: PersonName(given: "Noor"), role: "", organisation: Reference(named: "o")))],
            place: .team)
        #expect(file.obstacle(to: family) == .newFamily)
        #expect(file.obstacle(to: team) == .newTeam)
        #expect(file.obstacle(to: person, keeping: EntryID("p")) == .yourself)
        #expect(file.obstacle(to: person) == nil)
    }

    @Test func `Every obstacle says what to do, in both languages`() {
        let words = UndoWords(.family(.j014), ExampleWorkspace.desk())
        let all: [UndoObstacle] = [
            .closing, .handedOut, .inMinutes, .newFamily, .newTeam, .yourself, .missing,
            .changed(by: EntryID("j014-report-4"), here: true), .changed(by: EntryID("j014-report-4"), here: false),
            .used(by: EntryID("j014-report-4")),
        ]
        let sentences = all.map { $0.sentence(words) }
        #expect(Set(sentences.map(\.nl)).count == all.count)
        #expect(sentences.allSatisfy { $0.nl != $0.en && $0.nl.hasSuffix(".") && $0.en.hasSuffix(".") })
    }
}
