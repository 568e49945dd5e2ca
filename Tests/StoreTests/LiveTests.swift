import Domain
import Glibc
import Store
import Testing

import class Store.Presence

@Suite("Several terminals at once")
struct LiveTests {
    private func isReadable(_ watch: Watch, within milliseconds: Int32 = 0) -> Bool {
        var request = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, milliseconds) == 1
    }

    @Test func `A save by another program is noticed, and reading is not`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        let other = try sandbox.open(as: "b")
        let watch = try store.watch()
        #expect(watch.changes().isEmpty)
        try other.save("e1")
        #expect(isReadable(watch, within: 2000))
        #expect(watch.changes() == Changes(folders: [.family(Sample.family)]))
        #expect(try store.reading.ids == ["e1"])
        _ = try store.verify()
        #expect(!isReadable(watch))
        #expect(watch.changes().isEmpty)
    }

    @Test func `A new family and its first line are noticed`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.open()
        let other = try sandbox.open(as: "b")
        let watch = try store.watch()
        try other.newFamily(Sample.family)
        #expect(watch.changes() == Changes(families: true))
        watch.watch(Sample.family)
        try other.save("e1")
        #expect(watch.changes().folders == [.family(Sample.family)])
    }

    @Test func `Who is here and what is on the table is seen, until they go`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        let other = try sandbox.open(as: "b")
        let watch = try store.watch()
        var anna = Present(by: Sample.person, since: Sample.moment)
        var presence: Presence? = try other.announce(anna)
        #expect(try store.present() == [anna])
        #expect(watch.changes().presence)
        anna.family = Sample.family
        try presence?.update(anna)
        #expect(try store.present() == [anna])
        anna.family = nil
        try presence?.update(anna)
        #expect(try store.present() == [anna])
        presence = nil
        #expect(try store.present().isEmpty)
        #expect(watch.changes().presence)
    }

    @Test func `What a program left behind that died is not shown`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.open()
        let text = #"{"by":"p-anna","since":"2026-11-23T11:03:12+01:00"}"# + "\n"
        try sandbox.write(Array(text.utf8), to: ".live/w.dead")
        #expect(try store.present().isEmpty)
    }

    @Test func `Drafts are kept per person, replaced as a whole and for nobody else to read`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.open()
        let drafts = try store.drafts(of: Sample.person)
        #expect(try drafts.load("signal:f1") == nil)
        try drafts.save("Was stil\nen moe", for: "signal:f1")
        try drafts.save("Was stil\nen moe.", for: "signal:f1")
        try drafts.save("", for: "agreement:f1")
        #expect(try sandbox.open().drafts(of: Sample.person).load("signal:f1") == "Was stil\nen moe.")
        #expect(try drafts.all().map(\.key) == ["agreement:f1", "signal:f1"])
        let other = try store.drafts(of: Reference<Person>(EntryID("p-bram")))
        #expect(try other.all().isEmpty)
        try drafts.remove("signal:f1")
        try drafts.remove("signal:f1")
        #expect(try drafts.all().map(\.key) == ["agreement:f1"])
        #expect(sandbox.mode("../state-a") == 0o700)
    }

    @Test func `Minutes that were handed out are never written over, and a change is seen`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        let hash = try store.handOut("verslag-2026-11-23.md", Array("Verslag".utf8), family: Sample.family)
        #expect(hash == Fingerprint(of: "Verslag".utf8).hex)
        #expect(throws: HandOutFault.exists(name: "verslag-2026-11-23.md")) {
            try store.handOut("verslag-2026-11-23.md", [], family: Sample.family)
        }
        for name in ["", "../x", ".x", "a/b", "a\nb", String(repeating: "a", count: 201)] {
            #expect(throws: HandOutFault.unsafeName) { try store.handOut(name, [], family: Sample.family) }
        }
        #expect(throws: HandOutFault.noFamily(FamilyID("f9"))) { try store.handOut("x", [], family: FamilyID("f9")) }
        let file = HandedOutFile(name: "verslag-2026-11-23.md", hash: hash)
        let fact = HandedOut(
            discussion: Reference(EntryID("d1")), files: [file], day: Sample.moment.day)
        try store.append(
            [Entry(id: EntryID("h1"), fact)], to: .family(Sample.family), by: Sample.person, at: Sample.moment)
        #expect(try store.verify().isSound)
        let path = "families/f1/handed-out/verslag-2026-11-23.md"
        try sandbox.write(Array("Anders".utf8), to: path)
        #expect(try store.verify().damages == [Damage(file: path, line: 0, reason: .handedOutChanged)])
        try sandbox.remove(path)
        #expect(try store.verify().damages == [Damage(file: path, line: 0, reason: .handedOutMissing)])
    }
}
