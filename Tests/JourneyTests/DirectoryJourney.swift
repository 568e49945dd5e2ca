import Foundation
import Testing

/// The directory in a real terminal, as a team leader keeps it: who comes, who goes elsewhere, who leaves, and a number that
/// is looked up.
@Suite struct DirectoryJourney {
    @Test
    func `An organisation and a colleague are added, the colleague moves on and leaves, and the last step is undone`()
        throws
    {
        let house = try House()
        try house.makeExample()
        let terminal = try RealTerminal(house, house.opening(as: "Hanneke van Dalen", seat: "chair"))
        try terminal.wait("OVERLEG VANDAAG", "q stoppen", ": menu")
        try terminal.press("d")
        try terminal.wait("BASISSCHOOL DE WILGENTAK", "Jolanda Smit", ": menu")
        try addOrganisation(terminal)
        try addPerson(terminal)
        try find(terminal)
        try moveOn(terminal)
        try leave(terminal)
        try terminal.press("Escape")
        try terminal.wait("Zoek in het adresboek: kok")
        try terminal.press("Escape")
        try terminal.wait("n nieuwe persoon")
        try terminal.press("Escape")
        try terminal.wait("OVERLEG VANDAAG")
        try terminal.press("q")
        try terminal.wait("ended-0")
        #expect(!terminal.scrollback.contains("Bea Kok"))
    }

    @Test func `A number is looked up while a family is on the table, and no other family is on the screen`() throws {
        let house = try House()
        try house.makeExample()
        let terminal = try RealTerminal(house, house.opening(as: "Hanneke van Dalen", seat: "chair"))
        try terminal.wait("OVERLEG VANDAAG")
        try terminal.press("Enter")
        try terminal.wait("KINDEREN", "Sem 6")
        try terminal.press(":")
        try terminal.wait("Wat wilt u doen?")
        try terminal.type("adresboek")
        try terminal.wait("Adresboek")
        try terminal.press("Enter")
        try terminal.wait("De Linde › J-014 › Adresboek", "BASISSCHOOL DE WILGENTAK")
        try terminal.press("/")
        try terminal.wait("Zoek in het adresboek:")
        try terminal.type("gerritsen")
        try terminal.wait("0549-10 21 30")
        try terminal.press("Enter")
        let screen = try terminal.wait("De Vuurtoren, speciaal onderwijs, school", "vastgelegd")
        #expect(!screen.contains("NU BETROKKEN BIJ"))
        try terminal.press("Escape", "Escape", "Escape")
        try terminal.wait("KINDEREN", "Sem 6")
    }

    private func addOrganisation(_ terminal: RealTerminal) throws {
        try terminal.press("r")
        try terminal.wait("Nieuwe organisatie", "Werkveld")
        try terminal.type("De Korenbloem")
        try terminal.press("Enter")
        try terminal.type("kinderopvang")
        try terminal.press("Enter", "C-s")
        try terminal.wait("✓ Bewaard: De Korenbloem.", "DE KORENBLOEM")
    }

    private func addPerson(_ terminal: RealTerminal) throws {
        try terminal.press("n")
        try terminal.wait("Nieuwe professional", "Voornaam")
        for line in ["Bea", "", "Kok", "groepsleider", "Korenbloem", "0549-10 28 28"] {
            if !line.isEmpty { try terminal.type(line) }
            try terminal.press("Enter")
        }
        try terminal.wait("De Korenbloem", "0549-10 28 28")
        try terminal.press("C-s")
        try terminal.wait("✓ Bewaard: Bea Kok.", "n nieuwe persoon")
    }

    private func find(_ terminal: RealTerminal) throws {
        try terminal.press("/")
        try terminal.wait("Zoek in het adresboek:")
        try terminal.type("kok")
        try terminal.wait("Bea Kok", "groepsleider")
        try terminal.press("Enter")
        try terminal.wait("groepsleider, De Korenbloem, kinderopvang", "0549-10 28 28")
    }

    private func moveOn(_ terminal: RealTerminal) throws {
        try terminal.press("r")
        try terminal.wait("Waar nu?", "Bea Kok, groepsleider, De Korenbloem")
        try terminal.type("Wilgentak")
        try terminal.press("Enter", "Enter")
        try terminal.press("C-u")
        try terminal.type("16 nov")
        try terminal.wait("= maandag 16 nov 2026")
        try terminal.press("C-s")
        try terminal.wait(
            "✓ Bewaard: Bea Kok werkt nu bij Basisschool De Wilgentak.", "tot 15 nov 2026",
            "De Korenbloem, groepsleider")
    }

    private func leave(_ terminal: RealTerminal) throws {
        try terminal.press("w")
        try terminal.wait("Laatste dag", "Bea Kok blijft in het adresboek staan")
        try terminal.press("C-u")
        try terminal.type("20 nov")
        try terminal.wait("= vrijdag 20 nov 2026")
        try terminal.press("Enter")
        try terminal.wait("Weg sinds 20 nov")
        try terminal.press("u")
        try terminal.wait("Ongedaan maken: verbetering van professional “Bea Kok, groepsleider”")
        try terminal.press("Enter")
        try terminal.wait("✓ Ongedaan gemaakt", "Bea Kok", "tot 15 nov 2026")
        #expect(!terminal.screen.contains("Weg sinds"))
    }
}
