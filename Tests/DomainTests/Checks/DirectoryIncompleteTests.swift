import Domain
import Support
import Testing

@Suite struct DirectoryIncompleteTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(DirectoryIncomplete.self, in: family.file()) }

    /// Somebody in the directory, as a snapshot for the family's entries.
    private mutating func person(
        _ surname: String, role: String = "begeleider", phone: String? = nil, deputy: Reference<Person>? = nil
    ) -> Professional {
        let name = PersonName(given: "Ans", surname: surname)
        let person = family.addToDirectory(
            "p-\(surname)",
            Person(
                name: name, role: role, organisation: Reference(EntryID("o-1")), phone: phone, deputy: deputy))
        return Professional(
            person: person, name: name, role: role, organisation: "De Rand", sector: .known(.socialWork),
            side: .known(.adult))
    }

    @Test mutating func `A role or number that the directory lacks is named for who is involved`() {
        let vink = person("Vink")
        let kok = person("Kok", role: "", phone: "0549-1")
        family.add(Involvement(professional: vink))
        #expect(asked(family) == Asked("A. Vink: telefoon ontbreekt", [["e2"]]))
        family.add(Involvement(professional: kok))
        #expect(asked(family).line == "A. Vink: telefoon ontbreekt; A. Kok: functie ontbreekt")
    }

    @Test mutating func `Who is not involved, or not in the directory, is not asked about`() {
        _ = person("Vink")
        family.add(Involvement(professional: .smit))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A deputy is asked of the regisseur and of who watches without one`() {
        let sem = family.child("Sem")
        let vink = person("Vink", phone: "0549-1")
        let kok = person("Kok", phone: "0549-2")
        family.add(Involvement(professional: vink))
        #expect(asked(family) == .nothing)
        family.add(Watcher(child: sem, watcher: vink, deputy: .smit, since: .on("2026-06-01")))
        #expect(asked(family) == .nothing)
        family.add(RegisseurAppointment(regisseur: kok, since: .on("2026-06-01")))
        #expect(asked(family) == Asked("A. Kok: vervanger ontbreekt", [["e5"]]))
        family.add(Watcher(child: sem, watcher: vink, since: .on("2026-09-01")))
        #expect(asked(family).line == "A. Kok en A. Vink: vervanger ontbreekt")
    }

    @Test mutating func `A deputy in the directory is enough`() {
        let kok = person("Kok", phone: "0549-2", deputy: Reference(EntryID("p-Vink")))
        family.add(RegisseurAppointment(regisseur: kok, since: .on("2026-06-01")))
        #expect(asked(family) == .nothing)
    }
}
