import Domain
import Glibc

extension Store {
    /// What a folder may hold and still become a store: what an interrupted `create` left, and what version control or
    /// a sync tool puts there.
    private static let harmless: Set<String> = [
        "team", "families", ".gitignore", ".stignore", ".gitattributes", ".git", ".stfolder", ".live", ".cache",
    ]

    /// Makes an empty store at `path`, making the folder when it is not there (its parent must be).
    ///
    /// `wijkoverleg.json` is written last: an interrupted attempt can be made again.
    /// - Parameter group: the number of a group whose members share the store, each with an own account; without it the
    ///   store is for this account alone.
    public static func create(at path: String, group: UInt32? = nil) throws(StoreFault) {
        let modes = group == nil ? Modes.oneAccount : .group
        mkdir(path, modes.folder)
        let root = try top(path)
        let names = try StoreFault.filing { () throws(FileFault) in try namesInside(root) }
        if names.contains(StoreHeader.fileName) { throw .alreadyStore }
        guard names.allSatisfy(isHarmless) else { throw .notEmpty }
        try StoreFault.filing { () throws(FileFault) in
            if let group { try attempt(.create, "") { fchown(root.descriptor.number, uid_t.max, group) } }
            try attempt(.create, "") { fchmod(root.descriptor.number, modes.folder) }
            try fill(root, modes)
        }
    }

    private static func fill(_ root: Directory, _ modes: Modes) throws(FileFault) {
        for name in ["team", "families", ".live"] { try root.makeFolder(name, mode: modes.folder) }
        try root.replace(".gitignore", with: Array(".cache/\n.live/\n".utf8), mode: modes.file)
        try root.replace(".stignore", with: Array("/.cache\n/.live\n".utf8), mode: modes.file)
        try root.replace(".gitattributes", with: Array("*.jsonl binary\n".utf8), mode: modes.file)
        var names = IdentifierSource.system()
        try root.replace(StoreHeader.fileName, with: StoreHeader(store: names.next()).bytes, mode: modes.file)
    }

    /// The names in the folder, and in the two folders that journals would be in.
    private static func namesInside(_ root: Directory) throws(FileFault) -> [String] {
        let names = try root.names()
        var inside: [String] = []
        for name in ["team", "families"] where names.contains(name) {
            inside += try root.folder(name).names().map { "\(name)/\($0)" }
        }
        return names + inside
    }

    private static func isHarmless(_ name: String) -> Bool {
        harmless.contains(name) || (name.hasPrefix(".") && name.hasSuffix(".new"))
    }
}
