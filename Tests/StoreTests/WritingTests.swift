import Domain
import Glibc
import Store
import Testing

@Suite("Saving")
struct WritingTests {
    @Test func `A lock that another program holds is shown as busy, and nothing is written`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.save("e1")
        let descriptor = open(sandbox.storePath + "/" + store.journal(), O_RDONLY)
        #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        #expect(throws: SaveFault.busy) { try store.save("e2") }
        close(descriptor)
        try store.save("e2")
        #expect(try store.reading.ids == ["e1", "e2"])
    }

    @Test func `Waiting for the lock ends with busy`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.save("e1")
        let descriptor = open(sandbox.storePath + "/" + store.journal(), O_RDONLY)
        #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        #expect(throws: SaveFault.busy) {
            try store.appendWaiting(
                [Sample.signal("e2")], to: .family(Sample.family), by: Sample.person, at: Sample.moment, seconds: 0)
        }
        close(descriptor)
    }

    @Test func `Two programs of one writer take turns in one journal`() throws {
        let sandbox = try Sandbox()
        let one = try sandbox.withFamily()
        let other = try sandbox.open()
        for number in 0..<20 { try (number % 2 == 0 ? one : other).save("e\(number)") }
        #expect(try one.reading.ids == (0..<20).map { "e\($0)" })
        #expect(try one.verify().isSound)
        #expect(try one.verify().journals == 1)
    }

    @Test func `Two writers each have their own journal, and the order is that of what they had seen`() throws {
        let sandbox = try Sandbox()
        let one = try sandbox.withFamily()
        let other = try sandbox.open(as: "b")
        for number in 0..<20 { try (number % 3 == 0 ? one : other).save("e\(number)") }
        #expect(try one.reading.ids == (0..<20).map { "e\($0)" })
        #expect(try one.reading.digest == other.reading.digest)
        #expect(try one.verify().isSound)
        #expect(try one.verify().journals == 2)
    }

    @Test func `Clocks that are ten years off do not change the order`() throws {
        let sandbox = try Sandbox()
        let one = try sandbox.withFamily()
        let other = try sandbox.open(as: "b")
        let years = ["2036", "2016", "2026", "2016", "2036"]
        for (number, year) in years.enumerated() {
            let moment = try #require(Moment("\(year)-11-23T11:03:12+01:00"))
            try (number % 2 == 0 ? one : other).save("e\(number)", at: moment)
        }
        #expect(try one.reading.ids == ["e0", "e1", "e2", "e3", "e4"])
        #expect(try one.verify().isSound)
    }

    @Test func `A backup that was put back is left as it is, and a new generation begins`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.saveLines(3)
        let backup = try sandbox.bytes(store.journal())
        try store.save("e4")
        try sandbox.write(backup, to: store.journal())
        let saved = try store.save("e5")
        #expect(try sandbox.bytes(store.journal()) == backup)
        #expect(sandbox.exists(store.journal(2)))
        #expect(saved.provenance.place.number == 5)
        #expect(try sandbox.open().reading.ids == ["e1", "e2", "e3", "e5"])
        #expect(try sandbox.open().verify().damages.map(\.reason) == [.cut(store.journalName, through: 4)])
        try store.save("e6")
        #expect(!sandbox.exists(store.journal(3)))
    }

    @Test func `Lines that come back after a backup was put back make everything whole again`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.saveLines(3)
        let backup = try sandbox.bytes(store.journal())
        try store.save("e4")
        let whole = try sandbox.bytes(store.journal())
        try sandbox.write(backup, to: store.journal())
        try store.save("e5")
        try sandbox.write(whole, to: store.journal())
        #expect(try sandbox.open().reading.ids == ["e1", "e2", "e3", "e4", "e5"])
        #expect(try sandbox.open().verify().isSound)
        #expect(try sandbox.open(as: "b").verify().isSound)
    }

    @Test func `A journal of ours that is gone is not begun again under the same name`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.save("e1")
        try sandbox.remove(store.journal())
        try store.save("e2")
        #expect(sandbox.exists(store.journal(2)))
        #expect(try store.verify().damages.map(\.reason) == [.cut(store.journalName, through: 1)])
    }

    @Test func `A file that was replaced while it was open gets the next line`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.saveLines(2)
        let same = try sandbox.bytes(store.journal())
        try sandbox.remove(store.journal())
        try sandbox.write(same, to: store.journal())
        try store.save("e3")
        #expect(try sandbox.open(as: "b").reading.ids == ["e1", "e2", "e3"])
        #expect(try store.verify().journals == 1)
    }

    @Test func `A half-written last line of ours is left, and the next line goes to a new generation`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.saveLines(2)
        let torn = try sandbox.bytes(store.journal()) + Array(#"{"n":3,"clock":3,"at":"2026"#.utf8)
        try sandbox.write(torn, to: store.journal())
        let saved = try store.save("e3")
        #expect(try sandbox.bytes(store.journal()) == torn)
        #expect(saved.provenance.place.number == 3)
        let reading = try sandbox.open().reading
        #expect(reading.ids == ["e1", "e2", "e3"])
        #expect(reading.unfinished.map(\.isOurs) == [true])
    }

    @Test func `A last line of ours that was changed is left, and the next line goes to a new generation`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.saveLines(2)
        var changed = try sandbox.bytes(store.journal())
        changed[changed.count - 30] ^= 1
        try sandbox.write(changed, to: store.journal())
        let fresh = try sandbox.open()
        try fresh.save("e3")
        #expect(sandbox.exists(store.journal(2)))
        #expect(try fresh.reading.ids == ["e1", "e3"])
    }

    @Test func `A mark that cannot be understood counts as doubt`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.save("e1")
        let mark = "../state-a/stores/\(store.id)/marks/\(store.writer)/family-f1"
        try sandbox.write(Array("nonsense".utf8), to: mark)
        try store.save("e2")
        #expect(sandbox.exists(store.journal(2)))
        #expect(try store.verify().isSound)
        try store.save("e3")
        #expect(!sandbox.exists(store.journal(3)))
    }

    @Test func `A line after one that could not be confirmed goes to the next generation`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.saveLines(2)
        let mark = "../state-a/stores/\(store.id)/marks/\(store.writer)/family-f1"
        let text = String(decoding: try sandbox.bytes(mark), as: UTF8.self)
        try sandbox.write(Array(text.replacing("open", with: "left").utf8), to: mark)
        try store.save("e3")
        #expect(sandbox.exists(store.journal(2)))
        #expect(try store.reading.ids == ["e1", "e2", "e3"])
        #expect(try store.verify().isSound)
    }

    @Test func `A journal that is a link is not followed`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try sandbox.write([], to: "elsewhere")
        symlink(sandbox.storePath + "/elsewhere", sandbox.storePath + "/" + store.journal())
        try store.save("e1")
        #expect(sandbox.exists(store.journal(2)))
        #expect(try sandbox.bytes("elsewhere").isEmpty)
        #expect(try store.reading.reasons == [.unreadable(code: ELOOP)])
    }

    @Test func `A real full disk costs no line and leaves nothing half-written`() throws {
        let sandbox = try Sandbox()
        let disk = sandbox.path + "/disk"
        mkdir(disk, 0o700)
        guard mount("tmpfs", disk, "tmpfs", 0, "size=64k,mode=0700") == 0 else {
            return print("skipped: mounting a tmpfs is not permitted here")
        }
        defer { umount2(disk, Int32(MNT_DETACH)) }
        try Store.create(at: disk + "/store")
        let store = try Store.open(at: disk + "/store", state: sandbox.path + "/state", machine: "m")
        try store.newFamily(Sample.family)
        var saved: [String] = []
        var fault: SaveFault?
        while fault == nil, saved.count < 1000 {
            do throws(SaveFault) {
                let entry = Sample.signal("e\(saved.count)", String(repeating: "x", count: 3000))
                try store.append([entry], to: .family(Sample.family), by: Sample.person, at: Sample.moment)
                saved.append(entry.id.value)
            } catch {
                fault = error
            }
        }
        guard case .file(let file)? = fault else { return #expect(Bool(false), "\(String(describing: fault))") }
        #expect(file.code == ENOSPC)
        #expect(try store.reading.ids == saved)
        #expect(try store.verify().isSound)
    }
}
