import Domain

extension Store {
    /// Reads the whole store from its first byte and reports everything that is not as it should be. It changes nothing.
    ///
    /// - Parameter progress: told after each folder how many of how many were read.
    public func verify(progress: (Int, Int) -> Void = { _, _ in }) throws(FileFault) -> Verification {
        var verification = Verification()
        var permissions = PermissionCheck(modes)
        permissions.check(try root.status(), ".")
        for name in [StoreHeader.fileName, "team", "families"] { try permissions.check(root, name) }
        let found = try familyFolders()
        verification.strangers = found.strangers
        verification.damages = found.strangers
        verification.otherFiles = found.otherFiles
        let folders = [.team] + found.families.map(Folder.family)
        for (index, folder) in folders.enumerated() {
            do throws(FileFault) {
                try verify(folder, &verification, &permissions)
            } catch {
                verification.damages.append(
                    Damage(file: folder.path, line: 0, reason: .unreadable(code: error.code)))
            }
            progress(index + 1, folders.count)
        }
        verification.damages += permissions.damages
        verification.damages.sort { ($0.file, $0.line) < ($1.file, $1.line) }
        return verification
    }

    private func verify(
        _ folder: Folder, _ verification: inout Verification, _ permissions: inout PermissionCheck
    ) throws(FileFault) {
        let directory = try directory(of: folder)
        var reader = newReader(folder)
        try reader.refresh(in: directory)
        let reading = reader.reading()
        verification.add(reading)
        verification.journals += reader.journals.count
        var heads = HeadCheck(reader, reader.clocks())
        verification.damages += heads.damages(mark: try? installation.get().marks.find(folder).mark)
        verification.damages += HandedOutCheck(directory: directory).damages(reading.lines)
        for source in reader.sources.values where source.tailCount > 0 {
            verification.damages.append(
                Damage(file: source.reader.file, line: 0, reason: .unfinished(bytes: source.tailCount)))
        }
        for name in try directory.names() {
            try permissions.check(directory, name)
            if name != "handed-out", SourceName(name) == nil { verification.otherFiles.append(directory.pathOf(name)) }
        }
        if folder != .team { try permissions.check(try root.folder("families"), directory.path.suffix(after: "/")) }
    }
}

extension Verification {
    fileprivate mutating func add(_ reading: Reading) {
        damages += reading.damages
        splits += reading.splits
        unfinished += reading.unfinished
        lines += reading.lines.count
        unreadable += reading.unreadable
        for entry in reading.lines.flatMap(\.entries) {
            entries += 1
            if entry.fact == nil { unknownKinds[entry.kind, default: 0] += 1 }
        }
    }
}

extension String {
    fileprivate func suffix(after separator: Character) -> String {
        String(split(separator: separator).last ?? "")
    }
}
