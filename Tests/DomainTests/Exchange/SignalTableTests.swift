import Domain
import Support
import Testing

@Suite struct SignalTableTests {
    private let dossier: Dossier
    private let team: Team

    init() throws {
        let seeded = try Seeded("J-014")
        dossier = seeded.dossier()
        team = Team(seeded.teamLines)
    }

    private func read(_ text: String) -> SignalTable {
        let setting = Setting(team: team, dossier: dossier, today: .on("2026-11-24"))
        return SignalTable(Array(text.utf8), in: setting) { "\($0.hashValue)" }
    }

    @Test func `Dutch and English names, semicolons, commas and tabs, quotes and a mark all do`() throws {
        let tables = [
            "\u{feff}Datum;Tekst;Over\r\n23-11-2026;\"zei \"\"hoi\"\"; lachte\";Sem en Yara\r\n",
            "date,text,about\n2026-11-23,\"zei \"\"hoi\"\"; lachte\",\"Sem, Yara\"\n",
            "about\tdate\ttext\n Sem/Yara\t23 nov\tzei \"hoi\"; lachte\n\n",
        ]
        for text in tables {
            let table = read(text)
            #expect(table.faults.isEmpty, "\(table.faults.map(\.words.nl))")
            let signal = try #require(table.rows.first?.signal)
            #expect(signal.text == "zei \"hoi\"; lachte" && signal.seen == .on("2026-11-23"))
            #expect(signal.about.compactMap { dossier.ledger[$0]?.data.name.given } == ["Sem", "Yara"])
        }
    }

    @Test func `Dates are as people write them and as far as they know them`() {
        let table = read("datum;tekst\n2024;a\nnov 2025;b\ngisteren;c\n3-5-26;d\n")
        #expect(table.rows.map(\.signal.seen.description) == ["2024", "2025-11", "2026-11-23", "2026-05-03"])
    }

    @Test func `Who saw it is somebody of the directory, of the family, or somebody else`() throws {
        let table = read("datum;tekst;wie\n2026;a;Jolanda Smit\n2026;b;Yara\n2026;c;de buurvrouw\n2026;d;\n")
        #expect(table.faults.isEmpty)
        let signals = table.rows.map(\.signal)
        #expect(signals[0].observer?.name.surname == "Smit" && signals[0].source == .ownObservation)
        #expect(signals[1].observerMember != nil && signals[1].source == .child)
        #expect(signals[2].observerName == "de buurvrouw" && signals[2].source == .network)
        #expect(signals[3].source == .register)
    }

    @Test func `Words of the lists are read in either language`() throws {
        let table = read(
            "datum;tekst;bron;aard;toon;onderwerp;vertrouwelijk;vastgelegd\n2026;a;van het kind;melding;gaat goed;schoolverzuim;ja;2026-11\n2026;b;child;report;fact;school-absence;no;\n"
        )
        #expect(table.faults.isEmpty, "\(table.faults.map(\.words.nl))")
        #expect(table.rows.map(\.signal.source) == [.known(.child), .known(.child)])
        #expect(table.rows.map(\.signal.topic?.word) == [.schoolAbsence, .schoolAbsence])
        #expect(table.rows.map(\.signal.tone) == [.known(.goingWell), .known(.fact)])
        #expect(table.rows.map(\.isConfidential) == [true, false])
        #expect(table.rows.map { $0.recorded?.text } == ["2026-11", nil])
    }

    @Test func `All faults come at once, with line and column`() {
        let table = read(
            "datum;tekst;over;toon;vertrouwelijk\nooit;a;Sem;zorg;ja\n2026;;Sem;zorg;ja\n2026;a;Piet;boos;misschien\n2026;a\n2099;a;;;\n"
        )
        #expect(table.faults.map(\.line) == [2, 3, 4, 4, 4, 5, 6])
        #expect(table.faults.map(\.cell) == [1, 2, 3, 4, 5, nil, 1])
        #expect(!table.faults.contains { $0.words.nl.contains("Piet") || $0.words.nl.contains("misschien") })
    }

    @Test(arguments: [
        ("", DossierFault.Reason.noHeader), ("a;b\n1;2\n", .noHeader), ("datum;tekst\n", .nothingInIt),
        ("datum;tekst\n2026;\"a\n", .openQuote), ("datum\n2026\n", .missingColumn("tekst")),
        ("datum;date;tekst\n", .repeatedColumn), ("datum;tekst;Jansen\n", .unknownColumn),
    ])
    func `What is no table says why`(text: String, reason: DossierFault.Reason) {
        let faults = read(text).faults
        if case .noHeader = reason { #expect(!faults.isEmpty) } else { #expect(faults.map(\.reason) == [reason]) }
        #expect(faults.allSatisfy { !$0.words.nl.contains("Jansen") })
    }

    @Test func `A row keeps its id when rows are added, and a copy has another`() {
        let one = read("datum;tekst\ngisteren;a\n2026;b\n")
        let two = read("datum;tekst\n2026;c\n2026;b\ngisteren;a\ngisteren;a\n")
        #expect(Set(one.rows.map(\.id)).isSubset(of: two.rows.map(\.id)))
        #expect(Set(two.rows.map(\.id)).count == 4)
    }
}
