import Domain
import Glibc
import Testing

@testable import Store

@Suite("What stands where something else should be")
struct StrangeFileTests {
    private func record(_ names: [String], in store: Store) throws {
        let files = names.map { HandedOutFile(name: $0, hash: Fingerprint(of: []).hex) }
        let fact = HandedOut(discussion: Reference(EntryID("d1")), files: files, day: Sample.moment.day)
        try store.append(
            [Entry(id: EntryID("h1"), fact)], to: .family(Sample.family), by: Sample.person, at: Sample.moment)
    }

    @Test func `Names that no minutes can have are damage, and the rest is still checked`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        _ = try store.handOut("goed.txt", [], family: Sample.family)
        let long = String(repeating: "x", count: 5000)
        try record(["..", ".", "", "a/b", "a\u{0}b", long, "goed.txt", "weg.txt"], in: store)
        let damages = try store.verify().damages
        #expect(damages.filter { $0.reason == .unsafeName }.count == 6)
        #expect(damages.filter { $0.reason == .handedOutMissing }.map(\.file) == ["families/f1/handed-out/weg.txt"])
        #expect(damages.allSatisfy { $0.file.count < 200 })
    }

    @Test func `Handed-out minutes that are a link, a pipe or a folder are damage`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        _ = try store.handOut("goed.txt", [], family: Sample.family)
        let folder = sandbox.storePath + "/families/f1/handed-out/"
        symlink("goed.txt", folder + "s")
        mkfifo(folder + "p", 0o600)
        mkdir(folder + "d", 0o700)
        try record(["s", "p", "d", "goed.txt"], in: store)
        #expect(try store.verify().damages.map(\.reason) == [.notPlain, .notPlain, .notPlain])
    }

    @Test func `A file or link where the handed-out folder should be is damage`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try record(["goed.txt"], in: store)
        let folder = "families/f1/handed-out"
        try sandbox.plant([], as: folder)
        #expect(try store.verify().damages.map(\.reason) == [.notPlain, .handedOutMissing])
        try sandbox.remove(folder)
        symlink("/tmp", sandbox.storePath + "/" + folder)
        #expect(try store.verify().damages.map(\.reason) == [.notPlain, .handedOutMissing])
    }

    @Test func `What stands among the families and is none is named, and does not vanish`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.save("e1")
        try sandbox.move("families/f1", to: "../f1")
        symlink(sandbox.path + "/f1", sandbox.storePath + "/families/f1")
        try sandbox.plant([], as: "families/f2")
        mkdir(sandbox.storePath + "/families/Een naam", 0o700)
        try sandbox.plant([], as: "families/.hidden")
        #expect(try store.families().isEmpty)
        let strangers = [
            Damage(file: "families/Een naam", line: 0, reason: .unsafeName),
            Damage(file: "families/f1", line: 0, reason: .notPlain),
            Damage(file: "families/f2", line: 0, reason: .notPlain),
        ]
        #expect(try store.familyFolders().strangers == strangers)
        let verification = try store.verify()
        #expect(verification.damages == strangers && verification.strangers == strangers)
        #expect(verification.otherFiles == ["families/.hidden"])
    }

    @Test(arguments: ["pipe", "folder", "link", "socket"])
    func `What stands in the way of our journal is left, and the next generation is used`(_ kind: String) throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        for generation in 1...20 {
            let path = sandbox.storePath + "/" + store.journal(generation)
            switch kind {
            case "pipe": mkfifo(path, 0o600)
            case "folder": mkdir(path, 0o700)
            case "link": symlink("/dev/null", path)
            default: mknod(path, S_IFSOCK | 0o600, 0)
            }
        }
        try store.save("e1")
        try store.save("e2")
        #expect(sandbox.exists(store.journal(21)) && !sandbox.exists(store.journal(22)))
        #expect(try store.reading.ids == ["e1", "e2"])
        #expect(try store.reading.reasons.count == 20)
    }

    @Test func `A sentence names the file, or says that it is about the folder`() {
        #expect(FileFault(.open, "", ENOENT).sentence.nl.hasPrefix("Deze map is er niet meer."))
        #expect(FileFault(.open, "team", ENOENT).sentence.nl.hasPrefix("team is er niet meer."))
        for code in [EACCES, EIO, ELOOP, ENOENT, EINVAL] {
            let text = Damage.Reason.unreadable(code: code).sentence
            #expect(!text.nl.contains(" . ") && text.nl.lowercased().contains("dit bestand"))
        }
    }
}
