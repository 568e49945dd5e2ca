import Domain
import Support
import Terminal
import Testing

@testable import App

/// What people tell aloud fits the forms: who took over in words, help that is waited for, who lives where for part of the
/// time, and who sits at the table for the first time.
struct ToldAloudTests {
    @Test func `Veilig Thuis can hand over to somebody who is in no directory`() throws {
        var player = Player()
        player.showForm(
            VeiligThuisForm(family: .j014), filled: ["event": "handed-over", "toName": "het wijkteam"], at: "toName")
        player.play("⌃s")
        let step = try #require(player.saves.last?.entries.last?.fact as? VeiligThuisEvent)
        #expect(step.toName == "het wijkteam" && step.to == nil)
        let words = step.summary(in: player.program.desk.dossier(.j014))
        #expect(words.nl == "Veilig Thuis: overgedragen aan het wijkteam")
        let asked = player.program.desk.attention(.j014).points.map { player.program.desk.say($0.line) }
        #expect(asked.contains { $0.contains("Niemand heeft de regie") })
    }

    @Test func `Help that was asked for and is waited for is no refusal, and says since when`() throws {
        var player = Player(journals: .further)
        player.showForm(
            HelpResponseForm(family: .j014, offer: FurtherFacts.offer),
            filled: ["response": "pending", "obstacle": "waiting-list", "day": "3-9-2026"])
        player.play("⌃s")
        let response = try #require(player.saves.last?.entries.last?.fact as? HelpResponse)
        let words = response.summary(in: player.program.desk.dossier(.j014)).nl
        #expect(words.hasSuffix("aangevraagd, nog niet begonnen (sinds 3 sep 2026) – wachtlijst"))
        let event = Timeline(player.program.desk.dossier(.j014)).events.first { $0.id.thing == response.id(in: player) }
        #expect(event?.sign == .help)
    }

    @Test func `Help that the family itself asked for says so`() throws {
        var player = Player()
        player.showForm(
            HelpOfferForm(family: .j014), filled: ["text": "budgetbeheer", "isAskedByFamily": "yes", "by": "-"])
        player.play("⌃s")
        let offer = try #require(player.saves.last?.entries.last?.fact as? HelpOffer)
        #expect(
            offer.summary(in: player.program.desk.dossier(.j014)).nl == "hulp waar het gezin om vroeg: budgetbeheer")
    }

    @Test func `Who says that something is a problem can be written down`() throws {
        var player = Player()
        player.showForm(
            ProblemForm(family: .j014), filled: ["text": "drinkt", "domain": "safety", "by": OwnWord.id("moeder")])
        player.play("⌃s")
        let problem = try #require(player.saves.last?.entries.last?.fact as? Problem)
        #expect(problem.byName == "moeder")
    }

    @Test func `A part of the time is said of the children when a parent is chosen with them`() throws {
        var desk = ExampleWorkspace.desk()
        let tom = Reference<Member>(EntryID("j014-tom"))
        let chosen = [tom, .yara, .sem].map(\.id.value).joined(separator: " ")
        let values = FormValues(
            [
                "members": chosen, "setting": "other-home", "household": OwnWord.id("flat van vader"),
                "partTime": "om de week", "since": "1-11-2026",
            ], desk)
        let save = try ResidenceForm(family: .j014).save(values, &desk)
        let homes = save.entries.compactMap { $0.fact as? Residence }.filter { $0.household == "flat van vader" }
        #expect(homes.count == 3)
        for home in homes { #expect(home.partTime == (home.member == tom ? nil : "om de week")) }
    }

    @Test func `A name that is kept off the screen says why`() throws {
        var player = Player()
        player.open("J-014")
        player.play("sSem huilt op het plein")
        player.go(to: "observer")
        player.play("buurvrouw van beneden↵⌃s")
        #expect(player.message == "✓ Signaal bewaard. De naam van wie het zag, is vertrouwelijk (x).")
        let entry = try #require(player.saves.last?.entries.last)
        let screen = Program(desk: player.program.desk, first: EntryScreen(.j014, entry: entry.id))
        #expect(!screen.draw().text.contains("buurvrouw van beneden"))
        #expect(screen.draw().text.contains("Wie uit de omgeving iets vertelt, blijft"))
        #expect(screen.draw().text.contains("“van een collega”"))
    }

    @Test func `In a team that was only just made one is asked what it is called and who one is`() {
        var player = Player(journals: MemoryJournals(), me: nil) { WhoScreen($0) }
        #expect(player.text.contains("Dit team is nog leeg."))
        player.play("↵")
        #expect(player.focusedField == "team")
        player.play("De Brug⇥Waterveen⇥Noor⇥de⇥Boer⇥voorzitter⌃s")
        #expect(player.saves.last?.place == .team)
        #expect(player.program.top is FamiliesScreen)
        #expect(player.program.desk.myself?.name.short == "N. de Boer")
        #expect(player.text.contains("De Brug"))
    }

    @Test func `Whoever is not on the list yet writes about himself`() {
        var player = Player(me: nil) { WhoScreen($0) }
        player.play("Roel van der Berg")
        #expect(player.text.contains("ik sta er nog niet bij: Roel van der Berg"))
        player.play("↵")
        #expect(player.text.contains("Uw eigen gegevens") || player.text.contains("UW EIGEN GEGEVENS"))
    }

    @Test func `Who looks before the file began is told where to look`() {
        var player = Player()
        player.open("J-014")
        player.play("h1-1-2024↵")
        #expect(player.text.contains("Toen was er nog geen dossier."))
        #expect(player.text.contains("op de lijn (S)"))
    }
}

extension HelpResponse {
    /// The entry of this fact in what was saved last.
    fileprivate func id(in player: Player) -> EntryID? {
        player.saves.last?.entries.last { $0.fact is HelpResponse }?.id
    }
}
