import Domain
import Support
import Terminal
import Testing

@testable import App

/// Correcting, taking back, and beginning a family.
struct CorrectingTests {
    private func entry(_ id: String) -> Player { Player { _ in EntryScreen(.j014, entry: EntryID(id)) } }

    @Test func `A correction begins at the first field`() {
        var player = entry("j014-sem")
        player.play("↵")
        #expect(player.focusedField == "given")
    }

    @Test func `A correction without a change writes nothing and says so`() {
        var player = entry("j014-sem")
        player.play("↵⌃s")
        #expect(player.saves.isEmpty)
        #expect(player.message == "Er is niets veranderd. Esc gaat terug.")
        #expect(player.program.top is FormScreen)
    }

    @Test func `The history says of each field what it was and what it is`() {
        var player = entry("j014-sem")
        player.play("↵")
        player.go(to: "birth")
        player.play("2019⌃s")
        #expect(player.text.contains("OOK VASTGELEGD OVER DIT"))
        #expect(player.text.contains("Geboren: "))
        #expect(player.text.contains("→ 2019"))
    }

    @Test func `What is taken back stands above the question why`() {
        var player = entry("j014-agree-fatma")
        let summary = player.program.desk.say(
            player.program.desk.wall(.j014).summary(EntryID("j014-agree-fatma")))
        player.play("t")
        let lines = player.text.split(separator: "\n").map(String.init)
        let what = lines.firstIndex { $0.contains(summary.prefix(30)) }
        let why = lines.firstIndex { $0.contains("Waarom?") }
        #expect(what.map { $0 < why ?? 0 } ?? false)
    }

    @Test func `A new family takes the code that the team gives it`() throws {
        var player = Player()
        player.play("n")
        player.go(to: "code")
        player.play("Iep-12")
        player.go(to: "reason")
        player.play("zorgen op school⌃s")
        let family = try #require(player.saves.last?.entries.first?.fact as? Family)
        #expect(family.code == "Iep-12")
        #expect(player.text.contains("Iep-12"))
    }

    @Test func `A code that is typed at once is the code, and no reason`() {
        var player = Player()
        player.play("nW-777")
        #expect(player.value("code") == "W-777")
        #expect(player.value("reason") == "")
    }

    @Test(arguments: [
        ("j-014", "Er is al een gezin j-014."), ("De Boer", "Gebruik 1 tot 12"), ("", "Gebruik 1 tot 12"),
    ])
    func `A code that is taken or cannot be a code is refused at its field`(code: String, words: String) {
        var player = Player()
        player.play("n")
        player.go(to: "reason")
        player.play("zorgen op school")
        player.go(to: "code")
        player.play("⌃a⌃k\(code)⌃s")
        #expect(player.saves.isEmpty)
        #expect(player.focusedField == "code")
        #expect(player.text.contains(words))
    }
}

/// In which order people and signals are offered.
struct OrderTests {
    private func rows(_ form: some Form, _ field: String, _ desk: Desk = ExampleWorkspace.desk()) -> [Option] {
        switch form.fields(desk).first(where: { $0.name == field })?.kind {
        case .one(let options, _), .many(let options, _): options
        default: []
        }
    }

    @Test func `Children come first, the youngest last, then who brings them up, then others`() {
        let names = rows(SignalForm(family: .j014), "about").map(\.label)
        #expect(names.prefix(3) == ["Yara", "Sem", "Noor"])
        #expect(names.last == "Fatma")
    }

    @Test func `Those around the family are offered first, the regisseur on top, the others by name`() {
        let desk = ExampleWorkspace.desk()
        let dossier = desk.dossier(ExampleWorkspace.family("G-024"))
        let regie = dossier.regisseurs(on: desk.today).compactMap(\.data.regisseur.person?.id.value)
        let involved = Set(dossier.involvements(on: desk.today).compactMap(\.data.professional.person?.id.value))
        let ids = rows(AgreementForm(family: dossier.id), "owners").map(\.id)
        #expect(!regie.isEmpty && ids.first == regie.first)
        let last = ids.lastIndex { involved.contains($0) } ?? 0
        #expect(last < involved.count + regie.count)
        let others = ids.filter { !involved.contains($0) && !regie.contains($0) }
        let byName = desk.team.people.filter { !$0.data.isGone(on: desk.today) }.map(\.id.id.value)
        #expect(others.filter(byName.contains) == byName.filter(others.contains))
    }

    @Test
    func
        `A response is to the latest of what was seen or reported, Veilig Thuis acts on reports, and neither on what goes well`()
    {
        let desk = ExampleWorkspace.desk()
        for form in ["response.recorded", "veiligthuis.event"].compactMap({ NewForms.form(of: $0) }) {
            let field = form is VeiligThuisForm ? "signals" : "about"
            let signals = form.fields(desk).filter { $0.name == field }.flatMap { field -> [Signal] in
                switch field.kind {
                case .one(let options, _), .many(let options, _):
                    options.compactMap { desk.dossier(.j014).ledger[Reference<Signal>(EntryID($0.id))]?.data }
                default: []
                }
            }
            #expect(!signals.isEmpty)
            #expect(signals.allSatisfy { $0.tone != .goingWell })
            if form is VeiligThuisForm {
                #expect(signals.allSatisfy { $0.nature == .report })
            } else {
                #expect(signals.map(\.seen.latest) == signals.map(\.seen.latest).sorted(by: >))
            }
        }
    }
}
