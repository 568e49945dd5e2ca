import Domain
import FoundationEssentials
import Glibc

/// Our own sign that we are here: a small file in `.live` that lives as long as this program. The lock on it is the proof
/// of life; when the program dies the kernel lets go of the lock, and others ignore what is left.
public final class Presence: Sendable {
    private let directory: Directory
    private let file: OpenFile
    private let name: String

    init(_ present: Present, in directory: Directory, writer: WriterID, modes: Modes) throws(FileFault) {
        self.directory = directory
        var names = IdentifierSource.system()
        let unique: Identifier<Presence> = names.next()
        name = "\(writer).\(unique)"
        let temporary = ".\(name).new"
        file = try directory.newFile(temporary, mode: modes.file)
        guard try file.tryLock() else { throw FileFault(.lock, file.path, EWOULDBLOCK) }
        try update(present)
        try directory.rename(temporary, to: name)
    }

    /// Says what is on the table now.
    public func update(_ present: Present) throws(FileFault) {
        guard let bytes = try? JSONEncoder().encode(present) else { return }
        let text = Array(bytes) + [10]
        try attempt(.write, file.path) { pwrite(file.descriptor.number, text, text.count, 0) }
        try file.truncate(to: text.count)
    }

    /// Takes the sign away; also done when this value goes.
    public func end() {
        try? directory.remove(name)
    }

    deinit {
        end()
    }
}

extension Store {
    /// Shows that somebody is here, for as long as the answer is kept.
    public func announce(_ present: Present) throws(FileFault) -> Presence {
        try root.makeFolder(".live", mode: modes.folder)
        return try Presence(present, in: try root.folder(".live"), writer: writer, modes: modes)
    }

    /// Everyone who has the store open on this machine, ourselves included, longest here first.
    public func present() throws(FileFault) -> [Present] {
        guard try root.status(of: ".live") != nil else { return [] }
        let live = try root.folder(".live")
        var all: [Present] = []
        for name in try live.names() where !name.hasPrefix(".") {
            guard let file = try? live.file(name), (try? file.tryLock(shared: true)) == false,
                let bytes = try? file.contents(limit: 4096), let end = bytes.firstIndex(of: 10),
                let present = try? JSONDecoder().decode(Present.self, from: Data(bytes[..<end]))
            else { continue }
            all.append(present)
        }
        return all.sorted { ($0.since.text, $0.by) < ($1.since.text, $1.by) }
    }
}
