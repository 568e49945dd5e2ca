import Domain
import Glibc
import Store
import Testing

@Suite("What every store does")
struct ContractTests {
    @Test func `What was saved is read back by the same and by another installation`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        let saved = try store.save("e1", "Yara (8) zei: \"ik slaap slecht\" \\ 🙂\u{7}")
        #expect(try store.reading.lines == [saved])
        #expect(try sandbox.open().reading.lines == [saved])
        #expect(try sandbox.open(as: "b").reading.lines == [saved])
        #expect(saved.provenance.by == Sample.person)
        #expect(saved.provenance.place.number == 1)
    }

    @Test func `One save is one line, however many entries it holds`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.append(
            [Sample.signal("e1"), Sample.signal("e2")], to: .family(Sample.family), by: Sample.person, at: Sample.moment
        )
        #expect(try sandbox.bytes(store.journal()).count(where: { $0 == 10 }) == 1)
        #expect(try store.reading.ids == ["e1", "e2"])
    }

    @Test func `A store is made once, and never over other files`() throws {
        let sandbox = try Sandbox()
        #expect(throws: StoreFault.alreadyStore) { try Store.create(at: sandbox.storePath) }
        #expect(throws: StoreFault.notEmpty) { try Store.create(at: sandbox.path) }
        #expect(throws: StoreFault.noStore) { try Store.open(at: sandbox.path, state: sandbox.path + "/s") }
        #expect(throws: StoreFault.notThere) { try Store.open(at: sandbox.path + "/x", state: sandbox.path + "/s") }
    }

    @Test func `Making a store that was interrupted can be done again`() throws {
        let sandbox = try Sandbox()
        try sandbox.remove("wijkoverleg.json")
        try Store.create(at: sandbox.storePath)
        #expect(try sandbox.open().verify().isSound)
    }

    @Test func `A newer format is refused, with both numbers`() throws {
        let sandbox = try Sandbox()
        try sandbox.write(Array(#"{"format":9,"reader":7,"store":"abc"}"#.utf8), to: "wijkoverleg.json")
        #expect(throws: StoreFault.newerFormat(needed: 7, known: 1)) { try sandbox.open() }
    }

    @Test func `Everything is for this account alone`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.save("e1")
        for name in ["", "team", "families", "families/f1"] {
            #expect(sandbox.mode(name) == 0o700)
        }
        #expect(sandbox.mode(store.journal()) == 0o600)
        #expect(sandbox.mode("wijkoverleg.json") == 0o600)
    }

    @Test func `A folder that was there already becomes as private as a new one`() throws {
        let sandbox = try Sandbox()
        let path = "../there-already"
        mkdir(sandbox.storePath + "/" + path, 0o755)
        try Store.create(at: sandbox.storePath + "/" + path)
        #expect(sandbox.mode(path) == 0o700)
    }

    @Test func `A store that is shared by a group gives its members the same rights`() throws {
        let sandbox = try Sandbox()
        let path = sandbox.path + "/shared"
        try Store.create(at: path, group: getgid())
        let store = try Store.open(at: path, state: sandbox.path + "/state", machine: "machine")
        try store.newFamily(Sample.family)
        try store.save("e1")
        #expect(sandbox.mode("../shared/families/f1") == 0o770)
        #expect(sandbox.mode("../shared/" + store.journal()) == 0o660)
        #expect(try store.verify().isSound)
    }

    @Test func `Families are listed by their folders, and a family is made once`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        #expect(try store.families() == [Sample.family])
        #expect(throws: FileFault.self) { try store.newFamily(Sample.family) }
        #expect(throws: FileFault.self) { try store.newFamily(FamilyID("../f2")) }
    }

    @Test func `What belongs to a family is refused in the team's journals, and the other way round`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        #expect(throws: SaveFault.wrongFolder(kind: "signal.recorded")) {
            try store.append([Sample.signal("e1")], to: .team, by: Sample.person, at: Sample.moment)
        }
        #expect(throws: SaveFault.wrongFolder(kind: "team.named")) {
            try store.append(
                [Sample.teamName("Oost")], to: .family(Sample.family), by: Sample.person, at: Sample.moment)
        }
        try store.append([Sample.teamName("Oost")], to: .team, by: Sample.person, at: Sample.moment)
        #expect(try Team(store.read(.team).lines).name?.name == "Oost")
    }

    @Test func `A family that is not there is said so`() throws {
        let store = try Sandbox().open()
        #expect(throws: SaveFault.noFamily(FamilyID("f9"))) {
            try store.append([Sample.signal("e1")], to: .family(FamilyID("f9")), by: Sample.person, at: Sample.moment)
        }
    }

    @Test func `A state folder of another machine makes a new writer`() throws {
        let sandbox = try Sandbox()
        let first = try sandbox.open().writer
        #expect(try sandbox.open().writer == first)
        #expect(try sandbox.open(machine: "another").writer != first)
    }

    @Test func `A line over 64 KiB is refused with the limit, and nothing is written`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.save("e1")
        let before = try sandbox.bytes(store.journal())
        let fault = #expect(throws: SaveFault.self) { try store.save("e2", String(repeating: "x", count: 65_536)) }
        guard case .tooLong(let bytes, 65_536)? = fault else {
            return #expect(Bool(false), "\(String(describing: fault))")
        }
        #expect(bytes > 65_536)
        #expect(try sandbox.bytes(store.journal()) == before)
    }

    @Test func `Every situation has a sentence in both languages`() {
        let file = FileFault(action: .write, path: "team", code: 28)
        let sentences: [Text] =
            [SaveFault.busy, .nothing, .file(file), .notCertain(file), .tooLong(bytes: 1, limit: 2)].map(\.sentence)
            + [StoreFault.noStore, .notEmpty, .alreadyStore, .notThere, .file(file)].map(\.sentence)
        for sentence in sentences { #expect(!sentence.nl.isEmpty && !sentence.en.isEmpty) }
        #expect(SaveFault.file(file).sentence.nl.hasPrefix("NIET BEWAARD"))
    }
}
