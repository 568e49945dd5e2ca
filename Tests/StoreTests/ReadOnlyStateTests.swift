import Domain
import Glibc
import Store
import Testing

@Suite("A state folder that cannot be used")
struct ReadOnlyStateTests {
    @Test func `Without a state folder everything is read, and saving says why not`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.save("e1")
        try sandbox.write([], to: "../file")
        let reader = try Store.open(at: sandbox.storePath, state: sandbox.path + "/file/state", machine: "m")
        #expect(try reader.reading.ids == ["e1"])
        #expect(try reader.verify().isSound)
        let fault = try #require(reader.stateFault)
        #expect(fault.code == ENOTDIR)
        #expect(throws: SaveFault.file(fault)) { try reader.save("e2") }
        #expect(throws: fault) { try reader.drafts(of: Sample.person) }
    }

    @Test func `A state folder that may not be made is refused with that reason, and not called gone`() throws {
        let sandbox = try Sandbox()
        let store = try sandbox.withFamily()
        try store.save("e1")
        let closed = sandbox.path + "/closed"
        mkdir(closed, 0o700)
        let isMounted = geteuid() == 0 && mount("tmpfs", closed, "tmpfs", UInt(MS_RDONLY), "") == 0
        guard isMounted || geteuid() != 0 else { return print("skipped: mounting a tmpfs is not permitted here") }
        if !isMounted { chmod(closed, 0o500) }
        defer { if isMounted { umount2(closed, Int32(MNT_DETACH)) } else { chmod(closed, 0o700) } }
        let reader = try Store.open(at: sandbox.storePath, state: closed + "/state/wijkoverleg", machine: "m")
        #expect(reader.stateFault?.code == (isMounted ? EROFS : EACCES))
        #expect(try reader.reading.ids == ["e1"])
    }
}
