import Domain
import Seeds
import Support
import Terminal
import Testing

@testable import App

/// Looking back: every view shows the file as it stood on a day, and nothing can be written then.
struct PastTests {
    /// High enough that nothing is scrolled away.
    private static let tall = Size(columns: 120, rows: 110)
    private static let day = Day.on("2026-01-20")

    private func lookingBack(
        _ day: Day = Self.day, at code: String = "J-014", _ size: Size = .wall,
        journals: MemoryJournals = ExampleWorkspace.journals
    ) -> Player {
        var player = Player(size, journals: journals)
        player.open(code)
        player.play("Th\(day)↵")
        return player
    }

    @Test(arguments: ["J-014", "B-003", "M-007"])
    func `Every view shows on any day what it would have shown on that day`(code: String) throws {
        let seeded = try Seeded(code)
        let family = ExampleWorkspace.family(code)
        var now = ExampleWorkspace.desk(Self.tall)
        for day in PastTests.days(of: seeded) {
            now.look(at: day, of: family)
            let then = desk(of: seeded, on: day, family)
            for view in FamilyView.allCases {
                let past = Program(desk: now, first: view.screen(family, now)).draw()
                let present = Program(desk: then, first: view.screen(family, then)).draw()
                #expect(Self.body(past) == Self.body(present), "\(view) on \(day)")
            }
        }
    }

    /// Some of the days on which something was recorded, those of the discussions among them.
    static func days(of seeded: Seeded) -> [Day] {
        let all = Set(seeded.lines.map(\.provenance.at.day)).sorted().filter { $0 < seeded.today }
        let discussed = seeded.dossier().discussions.map(\.data.day)
        return all.enumerated().filter { $0.offset.isMultiple(of: 5) || discussed.contains($0.element) }.map(\.element)
    }

    /// The desk as it was on a day: only what had been recorded by then.
    private func desk(of seeded: Seeded, on day: Day, _ family: FamilyID) -> Desk {
        var journals = MemoryJournals()
        journals.begin(with: seeded.teamLines.filter { $0.provenance.at.day <= day })
        journals.begin(with: seeded.lines.filter { $0.provenance.at.day <= day }, for: family)
        var desk = Desk(
            workspace: journals.workspace, today: day, me: ExampleWorkspace.chair,
            ids: IdentifierSource(seed: (1, 2, 3, 4)), size: Self.tall)
        desk.clockTime = "09:41"
        return desk
    }

    /// The rows between the frame's, without the one that leads to and from the past.
    private static func body(_ canvas: Canvas) -> [String] {
        let lines = canvas.text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3).dropLast(2)
        return lines.filter { !$0.contains("HET DOSSIER OP EEN DAG") }.map {
            $0.hasPrefix(">") ? " " + $0.dropFirst() : String($0)
        }
    }

    @Test func `The frame says on which day it was, and keeps the day of today`() {
        let player = lookingBack()
        #expect(player.canvas.line(2).contains("ZOALS HET WAS OP 20 JAN 2026"))
        #expect(player.canvas.line(2).contains("Esc of h: terug naar nu"))
        #expect(player.canvas.line(0).contains("24 nov"))
    }

    @Test(arguments: ["h", "⎋"])
    func `One key goes back to now, on the same view`(key: String) {
        var player = lookingBack()
        player.play("A\(key)")
        #expect(player.program.desk.asOf == nil)
        #expect(player.program.top is AfsprakenScreen)
        #expect(player.text.contains("praat met Sem"))
        #expect(!player.text.contains("ZOALS HET WAS"))
    }

    @Test func `On a page below a view Esc is one step back and h goes to now`() {
        var player = lookingBack()
        player.play("A↵")
        #expect(player.program.top is EntryScreen)
        #expect(player.canvas.line(2).contains(" h: terug naar nu"))
        player.play("⎋")
        #expect(player.program.desk.asOf == Self.day)
        player.play("↵h")
        #expect(player.program.desk.asOf == nil && player.program.top is EntryScreen)
    }

    @Test func `Commands that write are disabled with the reason, and commands that read are not`() {
        let player = lookingBack()
        let commands = CommonCommands.all(for: player.program.top, player.program.desk)
        for name in [CommandName.signal, .agreement, .enter] {
            #expect(commands.first { $0.name == name }?.disabled == Past.readOnly, "\(name.word)")
        }
        for name in [CommandName.past, .earlier, .help, .curtain, .back, .initials, .confidential] {
            #expect(commands.first { $0.name == name }.map { $0.disabled == nil } == true, "\(name.word)")
        }
        var pressed = player
        pressed.play("s")
        #expect(pressed.message.contains("U kijkt terug"))
        #expect(pressed.program.top is TerugkijkenScreen)
    }

    @Test func `Every key that only leads to writing is named as such`() {
        let desk = ExampleWorkspace.desk()
        let dossier = desk.dossier(.j014)
        let entries = dossier.ledger.order.prefix(60).map { EntryScreen(.j014, entry: $0) as any Screen }
        let points = desk.attention(.j014).points.map { EvidenceScreen(.j014, point: $0.id, desk) as any Screen }
        let members = dossier.members.map { MemberScreen(.j014, member: $0.id, desk) as any Screen }
        let views = FamilyView.allCases.map { $0.screen(.j014, desk) }
        for screen in views + entries + points + members + [AnswersScreen(.j014, .whoWatches, desk)] {
            for command in CommonCommands.all(for: screen, desk) where command.disabled == nil {
                var (screen, desk) = (screen, desk)
                let common = CommonCommands.perform(command.name, family: .j014, &desk)
                guard (common ?? screen.perform(command.name, &desk)).contains(where: \.writes) else { continue }
                let isKnown = Past.writing.contains(command.name) || [.open, .unsafe].contains(command.name)
                #expect(isKnown, "\(command.name.word) on \(type(of: screen))")
            }
        }
    }

    @Test(arguments: FamilyView.allCases)
    func `Whatever is pressed, nothing is written and no form opens while somebody looks back`(view: FamilyView) {
        var random = SeededGenerator(seed: 11 + UInt64(FamilyView.allCases.firstIndex(of: view) ?? 0))
        let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/:+-?"
        let keys: [Key] =
            letters.map { Key.character($0) }
            + Array(repeating: [.enter, .down, .up, .pageDown], count: 12).flatMap { $0 }
            + [.escape, .tab, .left, .right, .home, .end, .function(3), .control("s"), .delete, .backspace]
        var player = lookingBack()
        player.press(view.key)
        for _ in 0..<400 {
            player.press(keys.randomElement(using: &random) ?? .enter)
            if player.program.desk.asOf == nil {
                player = lookingBack()
                player.press(view.key)
            }
            #expect(player.saves.isEmpty)
            #expect(!player.program.top.isForWriting, "\(type(of: player.program.top))")
        }
    }

    @Test func `A child who is not safe now goes before looking back`() {
        var player = Player()
        player.open("J-014")
        player.recordUnsafe()
        player.play("Th20-1-2026↵")
        #expect(player.canvas.line(1).contains("! NU ONVEILIG"))
        player.play("!")
        #expect(player.program.desk.asOf == nil)
        #expect((player.program.top as? FormScreen)?.form is UnsafeForm)
    }

    @Test func `What a colleague records stays out of the past, and the past stays on the screen`() {
        var player = lookingBack()
        let before = PastTests.body(player.canvas)
        player.colleagueWrites([.newSignal()], about: .j014)
        #expect(player.program.desk.asOf == Self.day)
        #expect(PastTests.body(player.canvas) == before)
        player.play("h")
        #expect(player.text.contains("Sem is vandaag"))
    }

    @Test func `Other families and the overview are never of the past`() {
        var player = lookingBack()
        let other = ExampleWorkspace.family("B-003")
        #expect(player.program.desk.dossier(other).ledger.order == player.program.desk.present(other).ledger.order)
        player.play("G⎋⎋")
        #expect(player.program.top is FamiliesScreen)
        #expect(player.program.desk.asOf == nil)
    }

    @Test func `A day that is no day, still to come or before the file is refused with the remedy`() {
        var player = Player()
        player.open("J-014")
        player.play("Thmorgen↵")
        #expect(player.text.contains("Kies een dag die voorbij is."))
        player.play("⎋h1 jan 2024↵")
        #expect(player.text.contains("Toen was er nog geen dossier. Het begint op 3 jul 2025."))
        player.play("⎋hkip↵")
        #expect(player.text.contains("Schrijf een dag"))
        #expect(player.program.desk.asOf == nil)
        player.play("⎋hnov 2025↵")
        #expect(player.program.desk.asOf == .on("2025-11-30"))
    }

    @Test func `The day of a discussion is chosen with the arrows`() {
        var player = Player()
        player.open("J-014")
        player.play("Gh↓↓↵")
        #expect(player.program.desk.asOf == Self.day)
        #expect(player.program.top is GezinScreen)
    }
}
