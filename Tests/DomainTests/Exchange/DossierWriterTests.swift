import Domain
import Support
import Testing

@Suite struct DossierWriterTests {
    private func save(_ entries: [String], key: String) -> DossierWriter.Save {
        DossierWriter.Save(
            at: "2026-03-02", by: EntryID("p-berg"), key: key, entries: entries.compactMap { JSONNode(Array($0.utf8)) })
    }

    @Test func `What was taken out is named as absent, and the program's own marks stay behind`() throws {
        var writer = DossierWriter(FamilyID("f"))
        writer.add(
            save(
                [
                    #"{"kind":"family.opened","id":"gezin","code":"B-1"}"#,
                    #"{"kind":"line.redacted","id":"weg","line":"00"}"#, #"{"kind":"dossier.imported","id":"kwam"}"#,
                    #"{"kind":"words.recorded","id":"w","speaker":"uitgehaald","text":"x","day":"2026-01-01"}"#,
                    #"{"kind":"words.recorded","id":"w","speaker":"ander","text":"y","day":"2026-01-01"}"#,
                    #"{"kind":"zonder.id"}"#,
                ], key: "1"))
        #expect(writer.skipped == 1)
        #expect(writer.people == [EntryID("p-berg")])
        let person = try #require(JSONNode(Array(#"{"id":"p-berg","name":{"given":"Ida"}}"#.utf8)))
        let text = writer.text(people: [person], handOvers: [])
        #expect(text.contains(#""absent": ["uitgehaald"]"#))
        for word in ["line.redacted", "dossier.imported", "ander", "zonder.id"] { #expect(!text.contains(word)) }
        let file = try #require(DossierReader(Array(text.utf8)) { $0 }.file)
        #expect(file.items.map(\.id.value) == ["gezin", "w"])
        let check = DossierCheck(
            file, entries: [Entry(id: EntryID("gezin"), Family(code: "B-1"))], present: nil, today: .on("2026-11-24"))
        #expect(!check.faults.contains { $0.reason == .dangling })
    }

    @Test func `Lines of what was recorded at once are one save again`() {
        var writer = DossierWriter(FamilyID("f"))
        for id in ["a", "b"] { writer.add(save([#"{"kind":"nieuw.soort","id":"\#(id)"}"#], key: "1")) }
        writer.add(save([#"{"kind":"nieuw.soort","id":"c"}"#], key: "2"))
        #expect(writer.saves.count == 2)
    }
}
