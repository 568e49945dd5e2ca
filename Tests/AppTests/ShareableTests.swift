import Domain
import Seeds
import Support
import Terminal
import Testing

@testable import App

/// What may be on a wall: no confidential word of the example stands on any screen until somebody asks for it with `x`.
struct ShareableTests {
    static let confidentialWords = Seeds.confidentialWords
    /// High enough that nothing is scrolled away.
    private static let tall = Size(columns: 120, rows: 80)

    /// The families whose forms are walked through field by field; of the others each form is looked at as it opens.
    private static let walked: Set = ["J-014", "P-009"]

    @Test(arguments: ExampleWorkspace.codes)
    func `No view of a family shows a confidential word`(code: String) {
        let family = ExampleWorkspace.family(code)
        let desk = ExampleWorkspace.desk(Self.tall)
        let walks = Self.walked.contains(code)
        for screen in Self.screens(of: family, desk) { expectShareable(screen, desk, everyField: walks) }
    }

    @Test(arguments: ExampleWorkspace.codes)
    func `No view of the past shows a confidential word, on any day`(code: String) throws {
        let family = ExampleWorkspace.family(code)
        var desk = ExampleWorkspace.desk(Self.tall)
        for day in PastTests.days(of: try Seeded(code)) {
            desk.look(at: day, of: family)
            for view in FamilyView.allCases {
                let words = Self.words(in: Program(desk: desk, first: view.screen(family, desk)).draw().text)
                #expect(words.isEmpty, "\(view) on \(day)")
            }
        }
    }

    @Test(arguments: ExampleWorkspace.codes)
    func `No walk through a discussion shows a confidential word`(code: String) {
        var player = Player(Self.tall)
        player.openDiscussion(of: code)
        for question in Question.allCases {
            player.play("\(question.rawValue)")
            expectShareable(player)
        }
        player.answerAll()
        expectShareable(player)
        player.play("c")
        expectShareable(player)
        player.play("c⌃s")
        expectShareable(player)
        #expect(player.text.contains("gesloten"))
    }

    /// Looks at every confidential entry, and at each fifth of the others.
    @Test(arguments: Seeds.families.compactMap(\.id))
    func `No entry shows a confidential word until x is pressed, and hides it again afterwards`(family: FamilyID)
        throws
    {
        let seed = try #require(Seeds.families.first { $0.id == family })
        var shown = 0
        let ledger = ExampleWorkspace.journals.workspace.dossiers[family]?.ledger ?? Ledger()
        let entries = try Seeds.saves(of: seed, today: ExampleWorkspace.today).flatMap(\.entries)
        for (index, entry) in entries.enumerated() where ledger.isConfidential(entry) || index.isMultiple(of: 5) {
            var player = Player(Self.tall) { _ in EntryScreen(family, entry: entry.id) }
            expectShareable(player)
            guard ledger.isConfidential(entry) else { continue }
            player.play("x")
            if Self.words(in: player.text).isEmpty == false { shown += 1 }
            player.play("x")
            expectShareable(player)
        }
        #expect(shown > 0 || ExampleWorkspace.journals.workspace.dossiers[family]?.code == "K-030")
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
        player.play("⌃s")
        let entry = try #require(player.saves.last?.entries.first)
        #expect(entry.confidential == true)
        #expect((entry.fact as? Involvement)?.reason == "behandeling paniekstoornis")
    }

    @Test func `Words kept unseen stay confidential, also when only what they say made them so`() throws {
        var player = Player { desk in
            let family = ExampleWorkspace.family("B-003")
            return FormScreen(InvolvementForm(family: family, correcting: Reference(EntryID("b003-help-vos"))), desk)
        }
        player.play("⌃s")
        let entry = try #require(player.saves.last?.entries.first)
        #expect(entry.confidential == true && (entry.fact as? Involvement)?.reason?.isEmpty == false)
    }

    private static func screens(of family: FamilyID, _ desk: Desk) -> [any Screen] {
        let points = desk.attention(family).points
        let dossier = desk.dossier(family)
        return [
            FamiliesScreen(desk), GezinScreen(family, desk), SignalenScreen(family, desk), VragenScreen(family, desk),
            PointsScreen(family, desk), ClosingScreen(family, desk), EnterScreen(family, desk),
            AfsprakenScreen(family, desk), TerugkijkenScreen(family, desk), NormsScreen(family, desk),
            PastDayScreen(family, desk),
            BetrokkenenScreen(family, desk), FamilyMapScreen(family, desk),
        ] + FormGroups.all.map { MenuScreen.group($0, family, desk) }
            + Question.allCases.map { AnswersScreen(family, $0, desk) }
            + points.map { EvidenceScreen(family, point: $0.id, desk) }
            + points.flatMap(\.findings).map { RemedyForms.screen(for: $0.remedy, family: family, desk) }
            + dossier.members.flatMap { member -> [any Screen] in
                [MenuScreen.about(member.id, family, desk), MemberScreen(family, member: member.id, desk)]
            }
            + dossier.members.map { MemberMapScreen(family, $0.id, desk) }
            + Involved(in: desk.caseFile(family)).professionals.map { ProfessionalScreen(family, $0.id, desk) }
            + Forms.all(family, desk).map { FormScreen($0, desk) }
    }

    private static let planted = Set(Seeds.confidentialWords.map { $0.lowercased() })

    /// The planted words in a frame. Each is one word, so a frame is read once, not once for each of them.
    private static func words(in text: String) -> [String] {
        planted.intersection(text.lowercased().split { !$0.isLetter }.map(String.init)).sorted()
    }

    private func expectShareable(_ player: Player, sourceLocation: SourceLocation = #_sourceLocation) {
        let title = player.program.top.title(player.program.desk).map { player.program.desk.say($0) } ?? "view"
        let words = Self.words(in: player.text)
        #expect(words.isEmpty, "on \(type(of: player.program.top)) \(title)", sourceLocation: sourceLocation)
    }

    private func expectShareable(_ screen: any Screen, _ desk: Desk, everyField: Bool) {
        var player = Player(desk.size, desk.language) { _ in screen }
        expectShareable(player)
        guard screen.isTyping, everyField else { return }
        for _ in 1..<max(2, (screen as? FormScreen)?.states.count ?? 1) {
            player.play("⇥")
            expectShareable(player)
        }
    }
}
