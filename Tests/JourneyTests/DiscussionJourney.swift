import Foundation
import Testing

/// The main job, end to end, with the real program in a real terminal at 80×24.
@Suite struct DiscussionJourney {
    @Test func `A chair holds a discussion, a signal arrives meanwhile, and the minutes come out`() throws {
        let house = try House()
        try house.makeExample()
        let chair = try RealTerminal(house, house.opening(as: "Hanneke van Dalen", seat: "chair"))
        let school = try RealTerminal(house, house.opening(as: "Jolanda Smit", seat: "school"))
        try open(chair)
        try answerFirstQuestion(chair, whileSignalArrivesFrom: school)
        try answerTheRest(chair)
        try close(chair)
        try minutesAreThere(house)
        try reopened(house)
    }

    private func open(_ chair: RealTerminal) throws {
        try chair.wait("OVERLEG VANDAAG", "> J-014".replacingOccurrences(of: "> ", with: ">  "))
        try chair.press("Enter")
        try chair.wait("KINDEREN", "Sem 6")
        try chair.press("V")
        try chair.wait("Open de bespreking")
        try chair.press("Enter")
        try chair.wait("Wie zit voor?")
        try chair.press("C-s")
        try chair.wait("Wie is er?", "Aan tafel")
        try chair.press("Space", "Down", "Down", "Space", "C-s")
        try chair.wait("VRAAG 1 van 5", "WIJ ZEGGEN")
    }

    private func answerFirstQuestion(_ chair: RealTerminal, whileSignalArrivesFrom school: RealTerminal) throws {
        try chair.press("w")
        try chair.wait("Vraag 1: wij zeggen")
        try chair.type("Jolanda let op Sem, want")
        try chair.wait("Jolanda let op Sem, want")
        try school.wait("J-014")
        try school.press("Enter", "s")
        try school.wait("Wat is er gezien?")
        try school.type("Sem at vandaag niets")
        try school.press("C-s")
        try school.wait("Signaal bewaard")
        let screen = try chair.wait("Nieuw bij J-014: signaal, school")
        #expect(screen.contains("Jolanda let op Sem, want"), "what was being typed stands as it stood")
        try chair.type(" zij ziet hem elke dag")
        try chair.press("Enter")
        try chair.wait("WIJ ZEGGEN", "Jolanda let op Sem, want zij ziet hem elke dag", "Sem at vandaag niets")
        try agree(chair, "praat met Sem", before: "over 2 weken")
        try agree(chair, "belt de huisarts", before: "vr")
    }

    private func agree(_ chair: RealTerminal, _ what: String, before: String) throws {
        try chair.press("a")
        try chair.wait("Wat spreken we af?")
        try chair.type(what)
        try chair.press("Tab", "Space", "Tab", "Tab")
        try chair.type(before)
        try chair.press("C-s")
        try chair.wait("Afspraak bewaard")
    }

    private func answerTheRest(_ chair: RealTerminal) throws {
        for (number, answer) in [
            (2, "Nu ook Tom"), (3, "De schulden wel, het geweld niet vanzelf"), (5, "Over zes weken"),
        ] {
            try chair.press("\(number)")
            try chair.wait("VRAAG \(number) van 5")
            try chair.press("w")
            try chair.wait("Vraag \(number): wij zeggen")
            try chair.type(answer)
            try chair.press("Enter")
            try chair.wait("Antwoord bewaard", answer)
        }
        try chair.press("4")
        try chair.wait("VRAAG 4 van 5")
        try chair.press("o")
        try chair.wait("Vraag 4 openlaten")
        try chair.type("kaya")
        try chair.press("Enter")
        try chair.type("wie neemt de regie")
        try chair.press("Tab")
        try chair.type("1-12")
        try chair.wait("= dinsdag 1 dec 2026")
        try chair.press("Enter")
        try chair.wait("S. Kaya zoekt het uit vóór 1 dec: wie neemt", "4○", "5✓")
    }

    private func close(_ chair: RealTerminal) throws {
        try chair.press("c")
        try chair.wait("BLIJFT OPEN", "S. Kaya zoekt het uit")
        try chair.press("c")
        try chair.wait("Terugkijken op", "= dinsdag 5 jan 2027")
        try chair.press("C-s")
        try chair.wait("De bespreking is gesloten", "verslag-J-014-2026-11-24")
        try chair.press("Enter")
        try chair.wait("OVERLEG VANDAAG", "24 nov")
        try chair.press("q")
        try chair.wait("ended-0")
        #expect(!chair.isAlternateScreen)
        #expect(!chair.scrollback.contains("Sem"), "nothing of a family is left behind on the terminal")
    }

    private func minutesAreThere(_ house: House) throws {
        let handedOut = house.files(below: house.team).filter { $0.path.contains("handed-out/") }
        let text = try #require(handedOut.first { $0.path.hasSuffix(".txt") }?.text)
        let page = try #require(handedOut.first { $0.path.hasSuffix(".html") }?.text)
        for words in ["Jolanda let op Sem", "praat met Sem", "belt de huisarts", "wie neemt de regie"] {
            #expect(text.contains(words))
            #expect(page.contains(words))
        }
    }

    private func reopened(_ house: House) throws {
        let again = try RealTerminal(house, house.opening(as: "Koen Peeters", seat: "notes"))
        try again.wait("OVERLEG VANDAAG")
        try again.press("Enter", "V")
        try again.wait("LAATST BESPROKEN: 24 nov 2026", "Jolanda let op Sem, want zij ziet hem elke dag", "Nu ook Tom")
        try again.press("G")
        try again.wait("KINDEREN")
        try again.press("S")
        try again.wait("Sem at vandaag niets")
    }
}
