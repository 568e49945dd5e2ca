import Testing

/// Kinds that no group of forms enters: they begin where something asks for them.
@Suite struct ElsewhereJourney {
    private let house: House
    private let terminal: RealTerminal
    private var family: FamilyOnScreen { FamilyOnScreen(terminal: terminal, code: "H-016") }
    private var form: FormOnScreen { FormOnScreen(terminal: terminal) }

    init() throws {
        house = try House()
        try house.makeExample()
        terminal = try RealTerminal(house, house.opening(as: "Hanneke van Dalen", seat: "chair"))
        try terminal.wait("OVERLEG VANDAAG")
        try FamilyOnScreen(terminal: terminal, code: "H-016").open()
    }

    @Test func `Who calls for a child who is not safe now, from the exclamation mark to taken back`() throws {
        try terminal.type("!")
        try terminal.wait("Bel 112.", "Ctrl-S bewaren")
        try form.fill(["Welk kind?": "Safa", "Wie belt nu?": "Kaya", "Wie wordt gebeld?": "Veilig"])
        try form.save(at: "Wie zegt dit?")
        try terminal.wait("✓ Bewaard.", "! NU ONVEILIG.")
        let kind = EnteredKind(
            "safeguard.arranged", "!", [:],
            at: .init(view: .terugkijken, way: [], row: "S. Kaya belt Veilig Thuis"),
            correct: ("Wie blijft erbij?", "oma Malika"), then: "S. Kaya belt Veilig Thuis")
        try KindJourney(kind: kind, family: family).follow()
    }

    @Test func `That a worry needs nothing, from its point of attention to taken back`() throws {
        try terminal.type("s")
        try terminal.wait("Wat is er gezien?")
        try form.fill(["Wat is er gezien?": "Safa at niets", "Over wie?": "Safa", "Wie zag het?": "Smit"])
        try form.save()
        try family.go(to: .gezin)
        try terminal.press("p")
        try terminal.wait("Aandachtspunten")
        try family.open("1 zorg zonder afspraak")
        try family.open("Spreek af wat jullie hiermee doen")
        try terminal.press("2")
        try terminal.wait("Ctrl-S bewaren")
        try form.fill(["Waarom niet?": "zij at op school"])
        try form.save()
        let kind = EnteredKind(
            "signal.settled", "p", [:], at: .init(view: .terugkijken, way: [], row: "zij at op school"),
            correct: ("Waarom niet?", "zij at bij oma"))
        try KindJourney(kind: kind, family: family).follow()
    }
}
