import Testing

/// One kind of fact from its form to its end: entered, seen where it belongs, corrected, seen with its history, taken back
/// and gone.
struct KindJourney {
    let kind: EnteredKind
    let family: FamilyOnScreen
    private var terminal: RealTerminal { family.terminal }
    private var form: FormOnScreen { FormOnScreen(terminal: terminal) }
    private static let entry = "Vastgelegd"

    func play() throws {
        try enter()
        try follow()
    }

    /// From the moment it is saved.
    func follow() throws {
        try goToPlace()
        try openEntry(kind.place.row)
        try correct()
        try openEntry(kind.row)
        try takeBack()
    }

    private func enter() throws {
        try terminal.type(kind.keys)
        try terminal.wait("Ctrl-S bewaren")
        try form.fill(kind.typed)
        try form.save()
        try terminal.wait("✓")
    }

    private func goToPlace() throws {
        try family.go(to: kind.place.view)
        if kind.place.isHidden { try family.reveal() }
        for row in kind.place.way { try family.open(row) }
    }

    private func openEntry(_ row: String) throws {
        if kind.place.key == "Enter" { try family.select(row) } else { try family.see(row) }
        let before = terminal.whole
        try terminal.press(kind.place.key)
        try terminal.wait(until: "the entry is open") { $0 != before && Picture($0).title.hasSuffix(KindJourney.entry) }
    }

    private func correct() throws {
        try terminal.press("Enter")
        try terminal.wait("Ctrl-S bewaren")
        try form.fill(kind.correction.field, kind.correction.typed)
        try form.save()
        try terminal.wait(until: "the entry is corrected") { Picture($0).title.hasSuffix(KindJourney.entry) }
        try family.see(EnteredKind.words(kind.correction.typed))
        try family.see("OOK VASTGELEGD OVER DIT")
        try family.see("later verbeterd")
        let before = terminal.whole
        try terminal.press("Escape")
        try terminal.wait(until: "the entry is closed") { $0 != before }
    }

    private func takeBack() throws {
        try terminal.press("t")
        try terminal.wait("Waarom?")
        try terminal.type("Vergissing")
        try terminal.press("Enter")
        let screen = try terminal.wait("✓ Teruggenomen.")
        #expect(!Picture(screen).shows(kind.row), "\(kind.row) is still on\n\(screen)")
    }
}
