import Foundation
import Testing

/// What helps whoever works by keyboard alone: undo in words, the menu by name, drafts that outlive everything.
@Suite struct KeyboardJourney {
    private let house: House

    init() throws {
        house = try House()
        try house.makeExample()
    }

    @Test func `Undo says in words what it takes back, does it, and puts it back`() throws {
        let terminal = try family()
        try signal(terminal, "Safa at niets")
        try terminal.wait("✓ Signaal bewaard.")
        try terminal.press("S")
        try terminal.wait("Safa at niets ")
        try terminal.press("u")
        try terminal.wait("Ongedaan maken: signaal “Safa at niets”")
        try terminal.press("Enter")
        try terminal.wait("✓ Ongedaan gemaakt: signaal “Safa at niets”.")
        #expect(!Picture(terminal.whole).shows("Safa at niets "))
        try terminal.press("u")
        try terminal.wait("Terugzetten: signaal “Safa at niets”")
        try terminal.press("Enter")
        try terminal.wait("✓ Teruggezet: signaal “Safa at niets”.", "Safa at niets ")
    }

    @Test func `The menu finds a form by the name people have for it, from every view`() throws {
        let terminal = try family()
        let family = FamilyOnScreen(terminal: terminal, code: "H-016")
        for (view, word, form) in [
            (View.signalen, "tientje", ""), (.gezin, "huisverbod", "Huisverbod of contactverbod"),
            (.signalen, "refused", "Wat kwam er van de hulp?"), (.afspraken, "voogdij", "Gezag"),
        ] {
            try family.go(to: view)
            try terminal.press(":")
            try terminal.wait("Menu")
            try terminal.type(word)
            guard !form.isEmpty else {
                try terminal.wait(word)
                try terminal.press("Escape")
                try terminal.wait(view.mark)
                continue
            }
            try terminal.wait(until: "\(form) is found") { Picture($0).marked.contains(form) }
            try terminal.press("Enter")
            try terminal.wait(until: "\(form) is open") { Picture($0).title.hasSuffix(form) && Picture($0).isForm }
        }
    }

    @Test func `A draft is there again after Esc and after the program was killed`() throws {
        let terminal = try family()
        try terminal.type("s")
        try terminal.wait("Wat is er gezien?")
        try terminal.type("half af")
        try terminal.press("Escape")
        try terminal.wait("Niet bewaard. Uw concept staat klaar als u terugkomt.")
        try terminal.type("s")
        try terminal.wait("half af", "Dit is uw concept van eerder.")
        let end = Date(timeIntervalSinceNow: 2)
        while Date() < end { try terminal.type(".") }
        kill(try #require(terminal.programs.first), SIGKILL)
        try terminal.wait("Killed", "-137")
        let again = try family()
        try again.type("s")
        try again.wait(".....", "Dit is uw concept van eerder.")
        try again.press("C-r")
        try again.wait(until: "the draft is emptied") { !$0.contains("....") }
    }

    private func family() throws -> RealTerminal {
        let terminal = try RealTerminal(house, house.opening(as: "Hanneke van Dalen", seat: "chair"))
        try terminal.wait("OVERLEG VANDAAG")
        try FamilyOnScreen(terminal: terminal, code: "H-016").open()
        return terminal
    }

    private func signal(_ terminal: RealTerminal, _ words: String) throws {
        try terminal.type("s")
        try terminal.wait("Wat is er gezien?")
        let form = FormOnScreen(terminal: terminal)
        try form.fill(["Wat is er gezien?": words, "Over wie?": "Safa", "Wie zag het?": "Smit"])
        try form.save()
    }
}
