import Domain
import Support
import Terminal
import Testing

@testable import App

/// What a family told is found back where people look for it: on the family, on the child, in the menu and by searching.
struct FoundBackTests {
    private static let today = ExampleWorkspace.today
    private static let tom = Reference<Member>(EntryID("j014-tom"))
    private static let jansen = Professional(
        name: PersonName(given: "Dirk", surname: "Jansen"), role: "gezinscoach", organisation: "Jeugdhulp Oost",
        sector: .known(.youthCare), side: .known(.youth))

    /// A player at J-014 after a colleague recorded these facts: `x-1`, `x-2`, …
    private func player(_ size: Size = .wall, _ facts: any EventKind...) -> Player {
        var player = Player(size)
        let entries = facts.enumerated().map { Entry(id: EntryID("x-\($0 + 1)"), $1) }
        player.colleagueWrites(entries, about: .j014)
        player.open("J-014")
        return player
    }

    private func page(of member: Reference<Member>, _ player: Player) -> String {
        let desk = player.program.desk
        return Program(desk: desk, first: MemberScreen(.j014, member: member, desk)).draw().text
    }

    // MARK: why this family

    @Test func `Why the team knows a family stands on its first screen, is read whole and corrected there`() {
        var player = player()
        #expect(player.canvas.line(3).contains("Waarom?  geldzorgen en onrust thuis"))
        #expect(player.selectedRow.contains("Yara"))
        player.play("↑")
        #expect(player.selectedRow.contains("geldzorgen"))
        player.play("↵")
        #expect(player.program.top is EntryScreen)
        #expect(player.text.contains("geldzorgen en onrust thuis"))
        player.play("↵⌃a⌃kschulden bij de verhuurder⌃s⎋")
        #expect(player.text.contains("Waarom?  schulden bij de verhuurder"))
        #expect(player.program.desk.dossier(.j014).code == "J-014")
    }

    @Test func `The opening of a file cannot be taken back, and says what to do`() {
        var player = player()
        player.play("↑↵t")
        #expect(player.program.top is EntryScreen)
        #expect(player.message.contains("Verbeter wat niet klopt"))
    }

    @Test func `Why the team knows a family is found in the family and from the overview`() {
        var player = player()
        player.play("/onrust")
        #expect(player.text.contains("geldzorgen en onrust"))
        player.play("⎋⎋/onrust")
        #expect(player.text.contains("J-014"))
    }

    // MARK: what happened

    @Test func `A life event is a signal that is no worry, with a sign of its own and without a point of attention`() {
        var player = player(
            .wall,
            Signal(
                seen: PartialDay(Self.today), text: "Tom heeft zijn baan verloren", observer: .smit, about: [.sem],
                source: .parent, tone: .fact))
        let asked = Player().program.desk.attention(.j014).points.map(\.id)
        #expect(Set(player.program.desk.attention(.j014).points.map(\.id)).isSubset(of: asked))
        let isThere = player.select("Tom heeft zijn baan verloren")
        #expect(isThere && player.selectedRow.contains("f J. Smit, school"))
        player.play("S")
        #expect(player.text.contains("f J. Smit, school"))
    }

    @Test(arguments: ["gebeurtenis", "scheiding", "aanleiding", "feit"])
    func `The menu finds the signal for what happened`(word: String) {
        var player = player()
        player.play(":\(word)")
        #expect(player.text.contains("Signaal"))
    }

    @Test(arguments: [("wachtlijst", "Wat kwam er van de hulp?"), ("aanvraag", "Hulp aangeboden of gevraagd")])
    func `The menu finds help that was asked for and is waited for`(word: String, title: String) {
        var player = player()
        player.play(":\(word)")
        #expect(player.text.contains(title))
    }

    @Test func `An incident stands on the page of each child who was there, and with what is new`() {
        let incident = Incident(
            happened: PartialDay(Self.today), topic: .domesticViolence, text: "ruzie in de keuken", about: [.yara],
            present: [.sem])
        var player = player(.desk, incident)
        #expect(page(of: .sem, player).contains("ruzie in de keuken"))
        #expect(page(of: .yara, player).contains("ruzie in de keuken"))
        #expect(!page(of: .noor, player).contains("ruzie in de keuken"))
        let isThere = player.select("ruzie in de keuken")
        #expect(isThere)
    }

    @Test func `A condition stands with the legal frame and on the page of whoever it was told to`() {
        let condition = Condition(
            text: "elke week een huisbezoek", consequence: "wij vragen de Raad", toldTo: [.amira], toldOn: Self.today)
        let frame = LegalFrame(frame: .voluntary, since: PartialDay(Self.today), note: "ots niet gevraagd")
        var player = player(.wall, condition, frame)
        #expect(page(of: .amira, player).contains("elke week een huisbezoek"))
        let isThere = player.select("elke week een huisbezoek")
        #expect(isThere)
        #expect(player.text.contains("vrijwillig – ots niet gevraagd"))
    }

    @Test func `Who has the regie stands on the first screen, and that nobody has it`() {
        #expect(player().text.contains("regie: niemand ○"))
        let regie = RegisseurAppointment(regisseur: .kaya, since: Self.today)
        #expect(player(.wall, regie).canvas.line(3).contains("regie: S. Kaya"))
    }

    // MARK: people

    @Test func `Somebody of whom nobody asked whom he sees is not left out of a child’s page`() {
        let involved = Involvement(professional: Self.jansen, reason: "gezinscoach")
        #expect(page(of: .noor, player(.desk, involved)).contains("D. Jansen, jeugdhulp – ziet wie? niet gevraagd ○"))
        let seen = Signal(
            seen: PartialDay(Self.today), text: "Noor lacht", observer: Self.jansen, about: [.noor],
            source: .ownObservation, tone: .goingWell)
        let page = page(of: .noor, player(.desk, involved, seen))
        #expect(page.contains("D. Jansen, jeugdhulp – zag Noor op 24 nov"))
    }

    @Test func `Custody by hearsay is never shown as certain`() {
        let known = [Reference<Member>.yara, .sem, .noor].map { child in
            Custody(child: child, holders: [Self.tom], source: .told)
        }
        let text = player(.desk, known[0], known[1], known[2]).text
        #expect(text.contains("alle drie, zegt men"))
    }

    @Test func `A child’s page says for which part of the time it lives where, and repeats no label`() {
        let home = Residence(member: .sem, household: "flat van vader", setting: .otherHome, partTime: "om de week")
        let page = page(of: .sem, player(.desk, home))
        #expect(page.contains("flat van vader, om de week"))
        for words in ["woont          Sem", "Sem nu veilig?", "let op Sem", "J. Smit sprak", "gezag over Sem"] {
            #expect(!page.contains(words), "\(words)")
        }
    }

    @Test func `Nobody’s whereabouts are asked for in the plural of one`() {
        var player = player(.wall, Member(name: PersonName(given: "Rick"), role: .father))
        let isThere = player.select("waar woont Rick? niet vastgelegd ○")
        #expect(isThere)
    }

    @Test func `What was agreed with somebody around the family stands whole below what they do`() {
        let text = player(
            .desk,
            NetworkSupport(
                name: "Truus", relation: "oma (moeders moeder), woont in de straat",
                does: "haalt de kinderen op maandag en dinsdag van school en geeft hun te eten",
                agreed: "belt J. Smit als zij zich zorgen maakt", agreedOn: Self.today)
        ).text
        #expect(text.contains("Truus, oma (moeders moeder), woont in de straat: haalt"))
        #expect(text.contains("  afgesproken: belt J. Smit als zij zich zorgen maakt"))
    }

    @Test func `With initials the people around the family are initials too`() {
        var player = player(.wall, NetworkSupport(name: "buurvrouw Truus", does: "past op Truus haar manier op"))
        let isThere = player.select("buurvrouw Truus")
        player.play("③")
        #expect(isThere && !player.text.contains("Truus"))
        #expect(player.text.contains("buurvrouw Tr."))
    }

    @Test(arguments: FamilyView.allCases)
    func `The curtain is in the bar of every view of a family, where the names are`(view: FamilyView) {
        var player = player()
        player.press(view.key)
        #expect(player.canvas.line(23).contains("F2 dicht"))
        #expect(player.canvas.line(23).contains("! nu onveilig"))
    }
}
