import Domain
import Support
import Terminal
import Testing

@testable import App

/// A file that another team recorded and handed over, as the receiver sees it.
struct HandedOverTests {
    private let journals: MemoryJournals

    init() throws {
        let seeded = try Seeded("J-014")
        let readIn = Moment(day: .on("2026-11-20"))
        let imported = Imported(
            name: PersonName(given: "Ida", surname: "Berg"), at: readIn, by: ExampleWorkspace.chair)
        let lines = seeded.lines.map { line in
            let old = line.provenance
            return Recorded(
                provenance: Provenance(
                    place: old.place, at: old.at, by: Reference(EntryID("p-elders")), imported: imported),
                entries: line.entries)
        }
        var journals = MemoryJournals()
        journals.begin(with: seeded.teamLines)
        journals.begin(with: lines, for: .j014)
        let handOver = HandOver(
            team: "De Eik", municipality: "Oever", at: Moment(day: .on("2026-11-18")), to: "Waterveen")
        let fact = DossierImport(entries: 157, handOvers: [handOver], day: readIn.day)
        journals.append(
            [Entry(id: EntryID("came"), fact)], to: .family(.j014), by: ExampleWorkspace.chair, at: readIn)
        self.journals = journals
    }

    private func entry(_ id: String, _ language: Language = .nl) -> String {
        Player(Size(columns: 120, rows: 40), language, journals: journals) { _ in
            EntryScreen(.j014, entry: EntryID(id))
        }.text
    }

    @Test func `The page of an entry names who recorded it there, and who read it in here, and when`() {
        let page = entry("j014-sem")
        #expect(page.contains("door I. Berg"))
        #expect(
            page.contains("ingelezen") && page.contains("20 nov 2026, door H. van Dalen, uit een dossier"), "\(page)")
        #expect(entry("j014-sem", .en).contains("from a dossier"))
    }

    @Test func `Who handed it over stands on the page of its coming`() {
        let page = entry("came")
        #expect(page.contains("De Eik, Oever (18 nov 2026)"), "\(page)")
    }

    @Test func `The file as it stood on a day is what had been recorded there by then`() throws {
        let dossier = try #require(journals.workspace.dossiers[.j014])
        let seeded = try Seeded("J-014")
        let day = Day.on("2026-06-01")
        #expect(dossier.asItStood(on: day).ledger.order == seeded.dossier(asOf: day).ledger.order)
    }
}
