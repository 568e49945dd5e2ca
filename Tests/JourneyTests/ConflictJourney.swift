import Foundation
import Testing

/// Two people at two terminals who correct the same fact and have not seen each other's words: both stand, both people see
/// that, and one of them chooses.
@Suite struct ConflictJourney {
    private static let differs = "Dit is tegelijk anders vastgelegd."
    private static let atEight = "let op tot acht uur"
    private static let atTen = "let op tot tien uur"

    @Test func `Two corrections of one fact are seen by both, until one of the two chooses`() throws {
        let two = try TwoPeople()
        try two.correct(two.chair, Self.atEight)
        try two.correct(two.notes, Self.atTen)
        try two.save(two.chair)
        try two.save(two.notes)
        try two.chair.wait(Self.differs, Self.atEight, Self.atTen, "staat ernaast")
        try two.notes.wait(Self.differs, Self.atEight, Self.atTen, "staat ernaast")
        try two.notes.press("Escape")
        try two.notes.wait("○ Twee keer anders vastgelegd: Gerard")
        try resolve(two)
        try two.notes.wait(until: "both see it resolved") { screen in
            !screen.contains("Twee keer anders vastgelegd") && screen.contains("Gerard, buurman: \(Self.atEight)")
        }
    }

    private func resolve(_ two: TwoPeople) throws {
        try two.chair.press("Enter")
        try two.chair.wait("Kies samen wat klopt.", "H. van Dalen, 24 nov 2026", "K. Peeters, 24 nov 2026")
        try FamilyOnScreen(terminal: two.chair, code: TwoPeople.code).select(Self.atEight)
        try two.chair.press("Enter")
        try two.chair.wait("✓ Gekozen. Dit geldt nu.", Self.atEight, "later verbeterd")
        #expect(!two.chair.whole.contains(Self.differs))
    }

    @Test func `A correction stands beside a withdrawal, and both are there to read`() throws {
        let two = try TwoPeople()
        try two.correct(two.notes, Self.atTen)
        try two.chair.press("t")
        try two.chair.wait("Waarom?")
        try two.chair.type("Gerard verhuist")
        try two.chair.press("Enter")
        try two.chair.wait("✓ Teruggenomen.")
        #expect(!Picture(two.chair.whole).shows("Gerard, buurman"))
        try two.save(two.notes)
        try two.chair.wait("Gerard, buurman: \(Self.atTen)")
        try FamilyOnScreen(terminal: two.chair, code: TwoPeople.code).open("Gerard, buurman")
        try two.chair.wait(Self.atTen, "teruggenomen: Gerard verhuist")
        try two.notes.wait(Self.atTen, "teruggenomen: Gerard verhuist")
    }

    @Test func `Who was cut off while correcting finds the draft, and its words stand beside what came meanwhile`()
        throws
    {
        let two = try TwoPeople()
        try two.correct(two.notes, Self.atTen)
        try two.notes.wait(until: "the draft is on disk") { _ in
            two.house.files(below: "\(two.house.path)/notes").contains { $0.text.contains(Self.atTen) }
        }
        kill(try #require(two.notes.programs.first), SIGKILL)
        try two.notes.wait("ended-")
        try two.correct(two.chair, Self.atEight)
        try two.save(two.chair)
        let again = try two.seat("Koen Peeters", "notes")
        try two.openFact(again)
        try again.wait(Self.atEight)
        try again.press("Enter")
        try again.wait("Dit is uw concept van eerder.", Self.atTen)
        try two.save(again)
        try again.wait(Self.differs, Self.atEight, Self.atTen)
        try two.chair.wait(Self.differs, Self.atEight, Self.atTen)
    }
}

/// A chair and a note taker with the same fact open, each at a terminal of their own.
private struct TwoPeople {
    static let code = "H-016"
    let house: House
    let chair: RealTerminal
    let notes: RealTerminal

    init() throws {
        house = try House()
        try house.makeExample()
        chair = try RealTerminal(house, house.opening(as: "Hanneke van Dalen", seat: "chair"))
        notes = try RealTerminal(house, house.opening(as: "Koen Peeters", seat: "notes"))
        try openFact(chair)
        try openFact(notes)
    }

    func seat(_ person: String, _ seat: String) throws -> RealTerminal {
        try RealTerminal(house, house.opening(as: person, seat: seat))
    }

    func openFact(_ terminal: RealTerminal) throws {
        try terminal.wait("OVERLEG VANDAAG")
        let family = FamilyOnScreen(terminal: terminal, code: Self.code)
        try family.open()
        try family.open("Gerard, buurman")
    }

    /// Types another word for what Gerard does; it is not saved yet.
    func correct(_ terminal: RealTerminal, _ words: String) throws {
        try terminal.press("Enter")
        try terminal.wait("Ctrl-S bewaren")
        try FormOnScreen(terminal: terminal).fill("Wat doet hij of zij?", words)
    }

    func save(_ terminal: RealTerminal) throws { try FormOnScreen(terminal: terminal).save() }
}
