import Domain
import Support
import Terminal
import Testing

@testable import App

/// What still stood in the way when a family was told aloud a second time.
struct SecondTellingTests {
    private static let tom = Reference<Member>(EntryID("j014-tom"))

    private func player(_ facts: any EventKind...) -> Player {
        var player = Player(.wall)
        player.colleagueWrites(
            facts.enumerated().map { Entry(id: EntryID("x-\($0 + 1)"), $1) }, about: .j014)
        player.open("J-014")
        return player
    }

    private func page(of member: Reference<Member>, _ player: Player) -> String {
        let desk = player.program.desk
        return Program(desk: desk, first: MemberScreen(.j014, member: member, desk)).draw().text
    }

    private func saved<Kind: EventKind>(_ kind: Kind.Type, _ player: Player) -> Kind? {
        player.saves.last?.entries.compactMap { $0.fact as? Kind }.last
    }

    // MARK: filling in

    @Test func `Somebody of the family can say that something is a problem`() {
        var player = Player()
        player.showForm(
            ProblemForm(family: .j014), filled: ["text": "drinkt", "domain": "safety", "by": "j014-tom"])
        player.play("⌃s")
        let problem = saved(Problem.self, player)
        #expect(problem?.byMember == Self.tom && problem?.by == nil && problem?.byName == nil)
    }

    @Test func `The legal frame needs no date, and counts all the same`() {
        var player = Player()
        player.showForm(LegalFrameForm(family: .j014), filled: ["frame": "compulsory"])
        player.play("⌃s")
        #expect(saved(LegalFrame.self, player)?.since == nil)
        let dossier = player.program.desk.dossier(.j014)
        #expect(dossier.legalFrame(on: ExampleWorkspace.today)?.word == .compulsory)
    }

    @Test func `Nobody is filled in for the help, and no day for what the network agreed`() {
        let desk = ExampleWorkspace.desk()
        let help = HelpOfferForm(family: .j014).fields(desk).first { $0.name == "by" }
        let agreed = NetworkSupportForm(family: .j014).fields(desk).first { $0.name == "agreedOn" }
        #expect(help?.initial == "-" && agreed?.initial == "")
    }

    @Test func `A parent can deny a worry, an incident and a problem`() throws {
        let start = player(
            Problem(members: [Self.tom], domain: .safety, text: "drinkt te veel"),
            Incident(happened: .on("2026-11-20"), topic: .domesticViolence, text: "ruzie met geschreeuw"))
        for (thing, word) in [("x-1", "problem.recorded"), ("x-2", "incident.recorded")] {
            var player = start
            player.showForm(
                ParentResponseForm(family: .j014),
                filled: ["who": "j014-tom", "response": "denied", "words": "niks van waar", "about": thing])
            player.play("⌃s")
            let response = try #require(saved(ParentResponse.self, player))
            #expect(response.subject == EntryID(thing), "\(word)")
            #expect(page(of: Self.tom, player).contains("ontkent – “niks van waar”"))
            let entry = EntryScreen(.j014, entry: EntryID(thing))
            let shown = Program(desk: player.program.desk, first: entry).draw().text
            #expect(shown.contains("Tom: ontkent – “niks van waar”"), "\(word)")
        }
    }

    @Test func `What came after a response or a step is not offered for it`() {
        let late = Signal(seen: .on("2026-11-22"), text: "late melding", source: .professional, nature: .report)
        var player = player(late)
        player.showForm(ParentResponseForm(family: .j014), filled: ["day": "20-11-2026"], at: "day")
        player.play("⇤⇤⇤")
        #expect(player.focusedField == "about")
        player.play("late")
        #expect(!player.text.contains("late melding"))
        player.showForm(VeiligThuisForm(family: .j014), filled: ["day": "20-11-2026"], at: "day")
        player.play("⇥")
        #expect(player.focusedField == "signals")
        #expect(!player.text.contains("late melding"))
    }

    @Test func `A sector that is not needed is recorded with why, and nobody asks for it any more`() {
        var player = player(Problem(members: [.amira], domain: .health, text: "slaapt slecht"))
        player.play("B")
        let isAsked = player.select("wie is de huisarts?")
        #expect(isAsked)
        player.play("↵2")
        #expect(player.text.contains("huisarts"))
        player.go(to: "reason")
        player.play("Amira is zelf huisarts⌃s")
        #expect(saved(SectorNotNeeded.self, player)?.sector == .known(.gp))
        #expect(!player.text.contains("wie is de huisarts?"))
        #expect(player.text.contains("NIET NODIG"))
    }

    // MARK: finding

    @Test func `Whole first names and whole months are found`() {
        var player = player(
            Signal(
                seen: .on("2026-08-14"), text: "belde over de huur", observer: .smit, about: [.amira],
                source: .professional))
        for typed in ["Jan huur", "augustus huur", "August huur", "14 augustus huur"] {
            player.play("/" + typed)
            #expect(player.text.contains("belde over de huur"), "\(typed)")
            player.play("⎋")
        }
    }

    @Test func `Help that the family asked for is found as such`() {
        var player = player(HelpOffer(text: "een maatje", isAskedByFamily: true, day: .on("2026-11-20")))
        player.play("/een maatje")
        #expect(player.selectedItem.contains("hulp gevraagd"))
        #expect(!player.selectedItem.contains("aangeboden"))
    }

    @Test(arguments: ["scheiding", "gescheiden", "uit elkaar", "separated"])
    func `Parents who separated lead to where they live, who has custody and when the children see whom`(word: String) {
        var player = player()
        player.play(":" + word)
        for title in ["Waar iemand woont", "Omgang", "Gezag"] {
            #expect(player.text.contains(title), "\(title)")
        }
    }

    // MARK: showing

    @Test func `A new family is at the mark in the overview, however long the list is`() {
        var player = Player(.wall)
        player.play("n⌃a⌃kW-777⇥onrust⌃s")
        player.play("⎋")
        #expect(player.program.top is FamiliesScreen)
        #expect(player.selectedRow.contains("W-777"))
    }

    @Test func `Where somebody of the sector told of the child it asks whether that one is involved`() {
        let nurse = Professional(
            name: PersonName(given: "Linda", surname: "Bakker"), role: "verpleegkundige", organisation: "JGZ",
            sector: .known(.youthHealth), side: .known(.youth))
        var player = player(
            Member(name: PersonName(given: "Pim"), role: .child, birth: .on("2025-03-01")),
            Signal(
                seen: .on("2026-11-20"), text: "groeit niet goed", observer: nurse, about: [Reference(EntryID("x-1"))],
                source: .professional))
        player.play("B")
        #expect(player.text.contains("is L. Bakker betrokken?"))
    }

    @Test func `Of an adult without signals it does not say that little is known`() {
        let oom = Member(name: PersonName(given: "Oom Piet"), role: .relative)
        let player = player(oom)
        #expect(!page(of: Reference(EntryID("x-1")), player).contains("weinig bekend"))
    }

    @Test func `What goes well says of which child`() {
        let player = player(
            Signal(
                seen: .on("2026-11-20"), text: "eet weer goed", observer: .smit, about: [.sem], source: .professional,
                tone: .goingWell))
        #expect(player.text.contains("Sem: eet weer goed"))
    }

    @Test func `A condition is called one once on the page of the parent`() {
        let condition = Condition(text: "elke week op huisbezoek", toldTo: [.amira], toldOn: ExampleWorkspace.today)
        let text = page(of: .amira, player(condition))
        #expect(text.contains("elke week op huisbezoek") && !text.contains("voorwaarde: "))
    }
}
