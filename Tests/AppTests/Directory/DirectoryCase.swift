import Domain
import Support
import Terminal
import Testing

@testable import App

extension Reference<Person> {
    static let vos = Reference(EntryID("p-vos"))
    static let smit = Reference(EntryID("p-smit"))
    static let brand = Reference(EntryID("p-brand"))
    static let jansen = Reference(EntryID("p-jansen"))
}

extension Reference<Organisation> {
    static let wilgentak = Reference(EntryID("o-school"))
    static let linde = Reference(EntryID("o-wijkteam"))
    static let ggz = Reference(EntryID("o-ggz"))
}

extension MemoryJournals {
    /// The example team with a person of whom everything is known, somebody who left and has a deputy, and one who leaves.
    static let directory: MemoryJournals = {
        var journals = ExampleWorkspace.journals
        guard let before = Moment("2026-11-02T10:05:00+01:00") else { return journals }
        let full = Person(
            name: PersonName(given: "Pieter", surname: "Vos"), role: "behandelaar", organisation: .ggz,
            phone: "0549-10 26 10", email: "p.vos@ggz-waterveen.example", reachable: "ma–do, 8.30–16.30",
            deputy: .brand, mandate: "een behandeling starten, onderbreken of stoppen",
            mayExpect: "zegt wat een kind kan merken van de behandeling, met toestemming van de ouder",
            since: .on("2021-09-01"))
        let left = Person(
            name: PersonName(given: "Joost", surname: "Brand"), role: "gezinswerker", organisation: .linde,
            deputy: Reference(EntryID("p-kaya")), since: .on("2019-03-01"), until: .on("2024-06-28"))
        let leaving = Person(
            name: PersonName(given: "Jolanda", surname: "Smit"), role: "intern begeleider", organisation: .wilgentak,
            phone: "0549-10 21 10", reachable: "schooldagen, 8–16",
            mayExpect: "ziet het kind elke schooldag en belt bij twee dagen verzuim", until: .on("2026-12-18"))
        journals.append(
            [
                .named("p-vos-3", full, corrects: ["p-vos-2"]), .named("p-brand-3", left, corrects: ["p-brand-2"]),
                .named("p-smit-3", leaving, corrects: ["p-smit-2"]),
            ], to: .team, by: ExampleWorkspace.chair, at: before)
        return journals
    }()
}

extension Player {
    /// The directory from the overview, with the cursor on this row.
    mutating func openDirectory(at words: String? = nil) {
        play("d")
        if let words { _ = select(words) }
    }

    /// The directory with a family on the table.
    mutating func openDirectory(from code: String) {
        open(code)
        play(":adresboek↵")
    }

    /// Puts the cursor on a row that must be there.
    mutating func go(toRow words: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let isFound = select(words)
        #expect(isFound, sourceLocation: sourceLocation)
    }

    /// The page of somebody in the directory.
    mutating func openPerson(_ name: String) {
        openDirectory(at: name)
        play("↵")
    }

    /// Everyone of this name who stands in the directory now.
    func known(_ given: String) -> [Known<Person>] {
        program.desk.team.people.filter { $0.data.name.given == given }
    }

    func organisations(_ name: String) -> [Known<Organisation>] {
        program.desk.team.organisations.filter { $0.data.name == name }
    }
}
