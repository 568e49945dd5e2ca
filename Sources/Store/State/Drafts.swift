import Domain
import Glibc

/// What a person is typing and has not saved yet: kept outside the store, for this person alone, so that neither a crash
/// nor a full disk costs words.
public struct Drafts: Sendable {
    private let directory: Directory

    /// A text with the key under which a screen finds it again.
    public struct Draft: Hashable, Sendable {
        public let key: String
        public let text: String
    }

    init(in state: StateFolder, store: StoreID, person: Reference<Person>) throws(FileFault) {
        let name = Fingerprint(of: person.id.value.utf8).hex.prefix(32)
        directory = try state.folder("stores", store.value, "drafts", String(name))
    }

    /// Replaces the draft as a whole; on the disk when this returns. A key is one line of at most 200 bytes.
    public func save(_ text: String, for key: String) throws(FileFault) {
        guard !key.contains("\n"), key.utf8.count <= 200 else { throw FileFault(.create, directory.path, EINVAL) }
        try directory.replace(Self.file(key), with: Array("\(key)\n\(text)".utf8), mode: 0o600)
    }

    public func load(_ key: String) throws(FileFault) -> String? {
        try read(Self.file(key))?.text
    }

    public func remove(_ key: String) throws(FileFault) {
        do throws(FileFault) {
            try directory.remove(Self.file(key))
        } catch {
            if error.code != ENOENT { throw error }
        }
    }

    /// Every draft of this person in this store, by key.
    public func all() throws(FileFault) -> [Draft] {
        var drafts: [Draft] = []
        for name in try directory.names() where name.hasSuffix(".draft") && !name.hasPrefix(".") {
            if let draft = try read(name) { drafts.append(draft) }
        }
        return drafts.sorted { $0.key < $1.key }
    }

    private func read(_ name: String) throws(FileFault) -> Draft? {
        guard let bytes = try directory.contents(of: name), let end = bytes.firstIndex(of: 10) else { return nil }
        return Draft(
            key: String(decoding: bytes[..<end], as: UTF8.self),
            text: String(decoding: bytes[(end + 1)...], as: UTF8.self))
    }

    /// A key is no file name: it is hashed.
    private static func file(_ key: String) -> String { "\(Fingerprint(of: key.utf8).hex.prefix(32)).draft" }
}

extension Store {
    /// The drafts of one person in this store.
    public func drafts(of person: Reference<Person>) throws(FileFault) -> Drafts {
        try Drafts(in: try installation.get().state, store: id, person: person)
    }
}
