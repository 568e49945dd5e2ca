import Domain

/// What stands where families have their folders.
public struct FamilyFolders: Hashable, Sendable {
    /// Every family that has a folder, by id.
    public var families: [FamilyID] = []
    /// What cannot be a family and may hide one: links, files, names that no family has. Never opened.
    public var strangers: [Damage] = []
    /// Hidden plain files, as sync tools and file managers leave them; relative to the store.
    var otherFiles: [String] = []
}

extension Store {
    /// Looks at everything in `families`, so that a family whose folder was replaced does not vanish without a word.
    public func familyFolders() throws(FileFault) -> FamilyFolders {
        let folder = try root.folder("families")
        var found = FamilyFolders()
        for name in try folder.names() {
            guard let status = try folder.status(of: name) else { continue }
            let path = folder.pathOf(name.cutOff)
            let isSafe = FamilyID(name).isSafeAsName
            if isSafe, status.isFolder {
                found.families.append(FamilyID(name))
            } else if name.hasPrefix("."), status.isPlainFile {
                found.otherFiles.append(path)
            } else {
                found.strangers.append(Damage(file: path, line: 0, reason: isSafe ? .notPlain : .unsafeName))
            }
        }
        return found
    }

    /// Every family that has a folder here, by id.
    public func families() throws(FileFault) -> [FamilyID] { try familyFolders().families }
}
