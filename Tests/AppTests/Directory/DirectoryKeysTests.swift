import Domain
import Support
import Terminal
import Testing

@testable import App

/// People and organisations in the directory, by keys: added, corrected, taken back, undone.
struct DirectoryKeysTests {
    @Test func `A person is added, corrected, taken back with a reason, and put back`() throws {
        var player = Player()
        player.openDirectory()
        player.play("nBea↵↵Kok↵mentor klas 3↵Veencollege↵0549-10 21 44⌃s")
        #expect(player.message == "✓ Bewaard: Bea Kok.")
        #expect(player.program.top is DirectoryScreen)
        let bea = try #require(player.known("Bea").first)
        #expect(bea.data.role == "mentor klas 3")
        #expect(bea.data.phone == "0549-10 21 44")
        #expect(player.program.desk.team.ledger[bea.data.organisation]?.data.name == "Het Veencollege")

        player.go(toRow: "Bea Kok")
        player.play("↵↵")
        player.go(to: "phone")
        player.play("⌃a⌃k0549-10 21 45⌃s")
        #expect(player.text.contains("0549-10 21 45"))
        #expect(player.known("Bea").count == 1)

        player.play("t⌃s")
        #expect(player.text.contains("Schrijf op waarom u dit terugneemt."))
        player.play("staat er al in⌃s")
        #expect(player.message == "✓ Uit het adresboek: Bea Kok.")
        #expect(player.text.contains("Deze naam is teruggenomen."))
        #expect(player.known("Bea").isEmpty)

        player.play("u↵")
        #expect(player.known("Bea").first?.data.phone == "0549-10 21 45")
        #expect(player.text.contains("mentor klas 3, Het Veencollege, school"))
    }

    @Test func `An organisation is added, corrected, taken back and put back`() {
        var player = Player()
        player.openDirectory()
        player.play("rDe Korenbloem↵opvang↵⌃s")
        #expect(player.organisations("De Korenbloem").count == 1)
        #expect(player.text.contains("DE KORENBLOEM"))
        player.go(toRow: "DE KORENBLOEM")
        player.play("↵")
        player.go(to: "mayExpect")
        player.play("belt elke maandag⌃s")
        #expect(player.text.contains("belt elke maandag"))
        #expect(player.organisations("De Korenbloem").count == 1)
        player.play("tdubbel⌃s")
        #expect(player.organisations("De Korenbloem").isEmpty)
        player.play("u↵")
        #expect(player.organisations("De Korenbloem").first?.data.mayExpect == "belt elke maandag")
    }

    @Test func `The last save is undone in words: the new person goes, the old number returns`() {
        var player = Player()
        player.openDirectory()
        player.play("nBea↵↵Kok↵mentor↵Veencollege↵⌃su")
        #expect(player.text.contains("professional “Bea Kok, mentor”"))
        #expect(player.text.contains("Enter doet dit. Wat er stond, blijft bewaard."))
        player.play("↵")
        #expect(player.known("Bea").isEmpty)
        #expect(player.program.top is DirectoryScreen)
        player.go(toRow: "Jolanda Smit")
        player.play("↵↵")
        player.go(to: "phone")
        player.play("⌃a⌃k112⌃s")
        #expect(player.text.contains("112"))
        player.play("u↵")
        #expect(player.text.contains("0549-10 21 10"))
    }

    @Test func `An organisation that is not there yet is added in passing, and chosen`() throws {
        var player = Player()
        player.openDirectory()
        player.play("nBea↵↵Kok↵leidster↵De Korenbloem↵")
        #expect(player.program.top.title(player.program.desk)?.nl == "Nieuwe organisatie")
        #expect(player.value("name") == "De Korenbloem")
        player.play("kinderopvang↵⌃s")
        #expect(player.focusedField == "organisation")
        player.play("⌃s")
        let bea = try #require(player.known("Bea").first)
        #expect(player.program.desk.team.ledger[bea.data.organisation]?.data.sector == .known(.childcare))
    }

    @Test func `A person who is not there yet is added in passing while somebody writes a signal`() throws {
        var player = Player()
        player.open("J-014")
        player.play("sSem lacht weer")
        player.go(to: "observer")
        player.play("Bea Kok↓↵")
        #expect(player.value("surname") == "Kok")
        #expect(player.focusedField == "role")
        player.play("leidster↵Wilgentak↵⌃s⌃s")
        let signal = try #require(player.program.desk.dossier(.j014).ledger.known(Signal.self).last)
        #expect(signal.data.observer?.name.full == "Bea Kok")
        #expect(signal.data.observer?.organisation == "Basisschool De Wilgentak")
        #expect(player.known("Bea").count == 1)
    }

    @Test func `A draft of somebody else never takes the place of a name that is typed in passing`() {
        var player = Player()
        player.openDirectory()
        player.play("nAnna↵↵Blok⎋⎋")
        player.open("J-014")
        player.play("s")
        player.go(to: "observer")
        player.play("Bea Kok↓↵")
        #expect(player.value("given") == "Bea")
        player.play("⎋⎋⎋")
        player.openDirectory()
        player.play("n")
        #expect(player.value("given") == "Anna")
    }

    @Test func `News from another terminal does not move the cursor`() {
        var player = Player()
        player.openDirectory(at: "Pieter Vos")
        let row = player.selectedRow
        player.colleagueWrites(inDirectory: [
            .named("o-aap", Organisation(name: "Aap en Noot", sector: .known(.childcare)))
        ])
        #expect(player.selectedRow == row)
        player.press(.home)
        #expect(player.selectedRow.contains("AAP EN NOOT"))
    }

    @Test func `Whoever sits here is not taken out, nor an organisation where people are`() {
        var player = Player()
        player.openDirectory(at: "Hanneke van Dalen")
        player.play("t")
        #expect(player.message == "Dat bent u zelf.")
        player.go(toRow: "WIJKTEAM DE LINDE")
        player.play("t")
        #expect(player.message == "Hier horen nog mensen bij. Zet hen eerst bij een andere organisatie.")
    }

    @Test func `An empty directory says how to begin, and the first person brings an organisation`() {
        var player = Player(journals: MemoryJournals())
        player.openDirectory()
        #expect(player.text.contains("Druk op n om iemand toe te voegen"))
        player.play("↵")
        #expect(player.message == "Het adresboek is nog leeg.")
        player.play("nBea↵↵Kok↵mentor↵De Korenbloem↵school↵⌃s⌃s")
        #expect(player.text.contains("DE KORENBLOEM"))
        #expect(player.text.contains("Bea Kok"))
    }

    @Test(arguments: [
        ("smit", "Jolanda Smit"), ("iris JANSÉN", "Iris Jansen"), ("huisarts", "Tineke Visser"),
        ("budgetcoach", "Paulo Santos"), ("wilgentak", "Jolanda Smit"), ("ggz schouten", "Marieke Schouten"),
        ("mental health vos", "Pieter Vos"), ("0549-10 26 10", "Pieter Vos"), ("0549102610", "Pieter Vos"),
        ("2610", "Pieter Vos"), ("overbos raad", ""), ("weekend", "Marieke Schouten"), ("xyzzy", ""),
    ])
    func `Somebody is found by name, role, organisation, field of work or number`(typed: String, name: String) {
        var player = Player()
        player.openDirectory()
        player.play("/" + typed)
        if name.isEmpty {
            #expect(player.text.contains("Niemand gevonden"), "\(typed)")
        } else {
            #expect(player.text.contains(name), "\(typed):\n\(player.text)")
        }
    }

    @Test func `Enter opens the one found, and Escape returns to what was typed`() {
        var player = Player()
        player.openDirectory()
        player.play("/smit↵")
        #expect((player.program.top as? PersonScreen)?.id == .smit)
        player.play("⎋")
        #expect(player.text.contains("Zoek in het adresboek: smit"))
    }

    @Test func `The menu keeps its place in the bar, on the overview and in the directory, at every size`() {
        for language in Language.allCases {
            for size in [Frame.smallest, .wall, .desk] {
                var player = Player(size, language)
                #expect(player.canvas.line(size.rows - 1).contains(": menu"), "\(language)")
                player.openDirectory()
                #expect(player.canvas.line(size.rows - 1).contains(": menu"), "\(language)")
                player.openPerson("Pieter Vos")
                #expect(player.canvas.line(size.rows - 1).contains(": menu"), "\(language)")
            }
        }
    }
}
