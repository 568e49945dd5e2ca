import Domain
import Support
import Terminal
import Testing

@testable import App

/// Somebody leaves or goes to work elsewhere: the lists change, what was written down does not.
struct MovingOnTests {
    @Test func `Who left stands last in every list of every form, with since when`() throws {
        var player = Player()
        player.openPerson("Jolanda Smit")
        player.play("w⌃u1 nov⌃s")
        #expect(player.message == "✓ Bewaard: Jolanda Smit werkte hier tot en met 1 nov.")
        #expect(player.text.contains("Weg sinds 1 nov"))
        let desk = player.program.desk
        let gone = Set(desk.team.people.filter { $0.data.isGone(on: desk.today) }.map(\.id.id.value))
        let here = Set(desk.team.people.map(\.id.id.value)).subtracting(gone)
        var seen = 0
        for form in Forms.all(.j014, desk) {
            for field in form.fields(desk) {
                guard let options = field.kind.options, let smit = options.firstIndex(where: { $0.id == "p-smit" })
                else { continue }
                seen += 1
                let words = options[smit].label + " " + options[smit].detail
                #expect(words.contains("(weg sinds 1 nov)"), "\(form.word) \(field.name): \(words)")
                #expect(!options[smit...].contains { here.contains($0.id) }, "\(form.word) \(field.name)")
            }
        }
        #expect(seen > 20)
    }

    @Test func `Who left is last at the question who you are, and in the directory below colleagues`() throws {
        var player = Player(me: nil) { WhoScreen($0) }
        let rows = player.text.split(separator: "\n").map(String.init)
        #expect(!rows.prefix(8).contains { $0.contains("Joost Brand") })
        player.play("Brand")
        #expect(player.text.contains("(weg sinds 28 jun 2024)"))
        player = Player()
        player.openDirectory(at: "Joost Brand")
        let all = player.text
        let brand = try #require(all.range(of: "Joost Brand"))
        let wit = try #require(all.range(of: "Marijke de Wit"))
        #expect(wit.lowerBound < brand.lowerBound)
    }

    @Test func `A last day still to come is read as such, and until then nothing changes`() {
        var player = Player()
        player.openPerson("Jolanda Smit")
        player.play("w⌃u31 dec⌃s")
        #expect(player.message == "✓ Bewaard: Jolanda Smit werkt hier tot en met 31 dec.")
        #expect(player.known("Jolanda").first?.data.until == .on("2026-12-31"))
        #expect(player.text.contains("Tot en met 31 dec"))
        player.play("w")
        #expect(player.message == "Dat staat er al: tot en met 31 dec. Enter verbetert de datum.")
        #expect(Options.people(nil, player.program.desk).last?.label != "Jolanda Smit")
        player.play("⎋")
        #expect(player.text.contains("     tot en met 31 dec"))
        #expect(player.text.contains("0549-10 21 10"))
    }

    @Test func `Leaving is undone`() {
        var player = Player()
        player.openPerson("Jolanda Smit")
        player.play("w⌃su↵")
        #expect(player.known("Jolanda").first?.data.until == nil)
        #expect(!player.text.contains("Tot en met"))
    }

    @Test func `Who left is still named in what was seen before, and in the minutes`() throws {
        var player = Player()
        let signals = player.program.desk.dossier(.j014).ledger.known(Signal.self).filter {
            $0.data.observer?.person == .smit
        }
        let before = signals.map(\.data)
        #expect(!before.isEmpty)
        player.openPerson("Jolanda Smit")
        player.play("w⌃u20 nov⌃s⎋⎋")
        player.openDiscussion(of: "J-014")
        player.answerAll()
        player.play("c⌃s")
        player.play("c⇥6⌃s")
        let handOut = try #require(
            player.effects.compactMap { effect in if case .handOut(let handOut) = effect { handOut } else { nil } }.last
        )
        for file in handOut.files { #expect(file.content.contains("J. Smit (school)")) }
        let after = player.program.desk.dossier(.j014).ledger.known(Signal.self).filter {
            $0.data.observer?.person == .smit
        }
        #expect(after.map(\.data) == before)
    }

    @Test func `After another job an older signal keeps the organisation of then, a new one has the new`() throws {
        var player = Player()
        player.openPerson("Jolanda Smit")
        player.play("rVuurtoren↵⌃a⌃kleerkracht↵⌃u16 nov↵0549-10 21 33⌃s")
        #expect(player.message == "✓ Bewaard: Jolanda Smit werkt nu bij De Vuurtoren, speciaal onderwijs.")
        #expect(player.text.contains("leerkracht, De Vuurtoren, speciaal onderwijs, school"))
        #expect(player.text.contains("tot 15 nov 2026      Basisschool De Wilgentak, intern begeleider"))
        let smit = try #require(player.known("Jolanda").first?.data)
        #expect(smit.phone == "0549-10 21 33")
        #expect(smit.reachable == nil && smit.mayExpect == nil)
        player.play("⎋⎋")
        player.saveSignal("Sem lacht weer")
        let signals = player.program.desk.dossier(.j014).ledger.known(Signal.self).map(\.data)
        let old = try #require(signals.first { $0.text.hasPrefix("Sem kwam deze week") }?.observer)
        let new = try #require(signals.first { $0.text == "Sem lacht weer" }?.observer)
        #expect(old.organisation == "Basisschool De Wilgentak" && old.role == "intern begeleider")
        #expect(new.organisation == "De Vuurtoren, speciaal onderwijs" && new.role == "leerkracht")
        player.play("⎋")
        player.openPerson("Jolanda Smit")
        player.play("u↵")
        #expect(player.known("Jolanda").first?.data.organisation == .wilgentak)
        #expect(!player.text.contains("EERDER"))
    }

    @Test func `Another job at the same organisation, or from a day to come, is refused with the remedy`() {
        var player = Player()
        player.openPerson("Jolanda Smit")
        player.play("rWilgentak↵⌃s")
        #expect(player.text.contains("Daar werkt deze persoon al."))
        player.play("Veencollege↵↵⌃u1-1-2027⌃s")
        #expect(player.text.contains("Die dag komt nog."))
        #expect(player.known("Jolanda").first?.data.organisation == .wilgentak)
    }

    @Test func `A deputy who left is named as such, one who was taken out as well`() {
        var player = Player(journals: .directory)
        player.openPerson("Pieter Vos")
        #expect(player.text.contains("Joost Brand (weg sinds 28 jun 2024) ○"))
        player.colleagueWrites(inDirectory: [
            .named("w", Withdrawal(entry: EntryID("p-brand-3"), reason: "dubbel"))
        ])
        #expect(player.text.contains("niet meer in het adresboek ○"))
        player = Player(journals: .directory)
        player.openDirectory(at: "Joost Brand")
        #expect(player.text.contains("vervanger: Selma Kaya, 0549-10 20 12"))
    }

    @Test func `Two writers at once: both readings show, and what is saved then counts`() {
        var player = Player()
        player.disputeSmit()
        player.openDirectory()
        #expect(player.text.contains("○ twee keer anders vastgelegd"))
        player.go(toRow: "Jolanda Smit")
        player.play("↵")
        #expect(player.text.contains("○ L. Bos schreef tegelijk iets anders. Telefoon: 0549-10 21 11"))
        player.play("↵")
        #expect(player.text.contains("○ L. Bos schreef tegelijk iets anders. Telefoon: 0549-10 21 11"))
        player.go(to: "phone")
        player.play("⌃a⌃k0549-10 21 11⌃s")
        #expect(!player.text.contains("tegelijk"))
        #expect(player.known("Jolanda").first?.rivals.isEmpty == true)
        #expect(player.known("Jolanda").first?.data.phone == "0549-10 21 11")
    }

    @Test func `People of an organisation that was taken back elsewhere are still there`() {
        var player = Player()
        player.openDirectory()
        player.colleagueWrites(inDirectory: [
            .named("w", Withdrawal(entry: EntryID("o-school"), reason: "bestaat niet meer"))
        ])
        player.go(toRow: "Jolanda Smit")
        #expect(player.text.contains("ZONDER ORGANISATIE ○"))
        player.play("↵")
        #expect(player.text.contains("intern begeleider, organisatie niet bekend ○"))
    }
}

extension FieldKind {
    /// The lines to choose from, where there are any.
    fileprivate var options: [Option]? {
        switch self {
        case .one(let options, _), .many(let options, _): options
        default: nil
        }
    }
}
