import Domain
import Seeds
import Support
import Terminal
import Testing

@testable import App

/// What may be on a wall: no confidential word of the example stands on any screen until somebody asks for it with `x`.
struct ShareableTests {
    static let confidentialWords = Seeds.confidentialWords
    static let planted = WordSet(Seeds.confidentialWords, folding: true)

    /// Every part of every family, in an order that keeps the longest walks from ending up last.
    static let walks = FamilyTour.Part.allCases.flatMap { part in
        ExampleWorkspace.codes.sorted { ($0 == "R-002" ? 0 : 1, $0) < ($1 == "R-002" ? 0 : 1, $1) }
            .map { Walk(code: $0, part: part) }
    }

    /// Walks on which one picture, with initials, is looked at for both: their words come from where the others' do.
    private static let areOnce: Set<FamilyTour.Part> = [.past, .line, .undoing]

    struct Walk: CustomTestStringConvertible, Sendable {
        let code: String
        let part: FamilyTour.Part
        var testDescription: String { "\(code) \(part)" }
    }

    @Test(arguments: walks)
    func
        `No screen of a family shows a confidential word, no member’s name as initials, and nothing behind the curtain`(
            walk: Walk
        ) throws
    {
        let names = MemberWords(of: walk.code)
        let look = { (program: Program, canvas: Canvas) in
            expect(program, canvas, without: Self.planted)
            let initials = Self.areOnce.contains(walk.part) ? canvas : program.withInitials.draw()
            expect(program, initials, without: names.set)
            #expect(program.behindCurtain.draw() == Self.curtain, "\(program.place)")
        }
        let glance = { (program: Program, canvas: Canvas) in expect(program, canvas, without: Self.planted) }
        var tour = FamilyTour(walk.code, look: look, glance: glance) { program, text in
            #expect(Self.planted.found(in: text).isEmpty, "\(program.place)")
        }
        tour.desk.usesInitials = Self.areOnce.contains(walk.part)
        try tour.walk(walk.part)
    }

    @Test(arguments: Seeds.families.compactMap(\.id))
    func `No entry shows a confidential word until x is pressed, and hides it again afterwards`(family: FamilyID)
        throws
    {
        let seed = try #require(Seeds.families.first { $0.id == family })
        var shown = 0
        let workspace = ExampleWorkspace.journals.workspace
        let ledger = workspace.dossiers[family]?.ledger ?? Ledger()
        var desk = ExampleWorkspace.desk(.desk)
        desk.prepare(family)
        let entries = try Seeds.saves(of: seed, today: ExampleWorkspace.today).flatMap(\.entries)
        for entry in entries where ledger.isConfidential(entry) {
            var player = Player(desk, EntryScreen(family, entry: entry.id))
            player.play("x")
            if !Self.planted.found(in: player.canvas).isEmpty { shown += 1 }
            player.play("x")
            expect(player.program, player.canvas, without: Self.planted)
        }
        #expect(shown > 0 || workspace.dossiers[family]?.code == "K-030")
    }

    @Test func `Pressing x shows it, says so, and leaving hides it again`() {
        var player = Player { _ in EntryScreen(.j014, entry: EntryID("j014-words-yara")) }
        player.play("x")
        #expect(player.text.contains("kapstok"))
        #expect(player.message.contains("staat nu op het scherm"))
        player.play("⎋")
        player = Player { _ in EntryScreen(.j014, entry: EntryID("j014-words-yara")) }
        #expect(!player.text.contains("kapstok"))
    }

    @Test func `What is confidential stays so when the entry is completed, and its words stay in the file`() throws {
        var player = Player { desk in
            FormScreen(InvolvementForm(family: .j014, correcting: Reference(EntryID("j014-help-vos"))), desk)
        }
        player.go(to: "since")
        player.play("1 okt 2025⌃s")
        let entry = try #require(player.saves.last?.entries.first)
        #expect(entry.confidential == true)
        #expect((entry.fact as? Involvement)?.reason == "behandeling paniekstoornis")
    }

    @Test func `Words kept unseen stay confidential, also when only what they say made them so`() throws {
        var player = Player { desk in
            let family = ExampleWorkspace.family("B-003")
            return FormScreen(InvolvementForm(family: family, correcting: Reference(EntryID("b003-help-vos"))), desk)
        }
        player.go(to: "since")
        player.play("1 okt 2025⌃s")
        let entry = try #require(player.saves.last?.entries.first)
        #expect(entry.confidential == true && (entry.fact as? Involvement)?.reason?.isEmpty == false)
    }

    /// The picture that is there whatever was on the screen.
    private static let curtain = {
        let desk = Desk(today: ExampleWorkspace.today, ids: IdentifierSource(seed: (1, 2, 3, 4)), size: .wall)
        return Program(desk: desk).behindCurtain.draw()
    }()

    private func expect(
        _ program: Program, _ canvas: Canvas, without words: WordSet, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let found = words.found(in: canvas)
        guard !found.isEmpty else { return }
        let rows = canvas.text.split(separator: "\n").map(String.init).filter { !words.found(in: $0).isEmpty }
        Issue.record(
            "\(found.sorted()) on \(program.place):\n\(rows.joined(separator: "\n"))", sourceLocation: sourceLocation)
    }
}

extension Program {
    /// Which screen this is, for who reads that a test failed.
    fileprivate var place: String {
        let form = (top as? FormScreen).map { "\($0.form.word) \($0.form.subject)" }
        return "\(type(of: top)) \(form ?? top.title(desk).map(desk.say) ?? "")"
    }

    /// The same with the curtain closed, on a small screen.
    fileprivate var behindCurtain: Program {
        var program = self
        program.desk.size = .wall
        program.isCurtainClosed = true
        return program
    }

    /// The same with initials in place of names. Words that somebody types now stand as they are typed.
    fileprivate var withInitials: Program {
        var program = self
        program.desk.usesInitials = true
        if var form = program.top as? FormScreen, form.states.indices.contains(form.focus),
            form.states[form.focus].list == nil
        {
            form.focus = -1
            program.screens[program.screens.count - 1] = form
        }
        return program
    }
}
