import Domain
import Glibc

extension Store {
    /// Saves many lines of a family at once: they are all on the disk when this returns, or none of them is, also when the
    /// program is killed. A family without a folder gets one with them in it.
    ///
    /// They come as a journal of their own, the next generation of this installation's, which is made elsewhere and then
    /// given its name. It tries once: `SaveFault.busy` means that another program is saving in this family.
    public func append(
        _ lines: [IncomingLine], to family: FamilyID, by person: Reference<Person>, at moment: Moment
    ) throws(SaveFault) {
        guard family.isSafeAsName else { throw .unsafeIdentifier(family.value) }
        var ready: [LineToBe] = []
        for line in lines {
            ready.append(try LineToBe(line.entries, try Body(verbatim: line.elements), by: person, at: moment))
        }
        let own = try SaveFault.filing { () throws(FileFault) in try installation.get() }
        let folder = Folder.family(family)
        let families = try SaveFault.filing { () throws(FileFault) in try root.folder("families") }
        let workshop = try SaveFault.filing { () throws(FileFault) in try Workshop(in: root, modes: modes) }
        let isThere = try SaveFault.filing { () throws(FileFault) in try families.status(of: family.value) != nil }
        let mark: Mark
        if isThere {
            mark = try join(ready, to: folder, from: workshop, own.marks)
        } else {
            mark = try found(ready, family, in: families, from: workshop, own.marks)
        }
        workshop.clear()
        do throws(FileFault) { try own.marks.set(mark, for: folder) } catch { markFault = error }
        readers[folder] = nil
    }

    /// A family that is new here: its whole folder gets its name at once.
    private func found(
        _ lines: [LineToBe], _ family: FamilyID, in families: Directory, from workshop: Workshop, _ marks: Marks
    ) throws(SaveFault) -> Mark {
        let folder = Folder.family(family)
        let mark = try SaveFault.filing { () throws(FileFault) in try marks.find(folder) }.mark
        let name = JournalName(writer: writer, generation: (mark?.generation ?? 0) + 1)
        var reader = newReader(folder)
        let batch = try BatchWriter(folder: folder, directory: families, name: name, mark: mark).batch(lines, &reader)
        try SaveFault.filing { () throws(FileFault) -> Void in
            let made = try workshop.folder(modes)
            try workshop.write(batch.bytes, name.fileName, in: made, modes)
            try made.sync()
            try workshop.move(to: family.value, in: families)
            try families.sync()
        }
        return batch.mark
    }

    /// A family that is here already: the new journal gets its name beside the others, while the one before it is locked.
    private func join(_ lines: [LineToBe], to folder: Folder, from workshop: Workshop, _ marks: Marks)
        throws(SaveFault) -> Mark
    {
        let directory = try SaveFault.filing { () throws(FileFault) in try self.directory(of: folder) }
        var reader = newReader(folder)
        try SaveFault.filing { () throws(FileFault) in try reader.refresh(in: directory) }
        let newest = reader.journals.map(\.name.journal).filter { $0.writer == writer }.max()
        let lock = try newest.map { (name) throws(SaveFault) -> OpenFile in try locked(name, in: directory) }
        defer { withExtendedLifetime(lock) {} }
        try SaveFault.filing { () throws(FileFault) in try reader.refresh(in: directory) }
        let mark = try SaveFault.filing { () throws(FileFault) in try marks.find(folder) }.mark
        let before = max(newest?.generation ?? 0, mark?.generation ?? 0, left[folder] ?? 0)
        let name = JournalName(writer: writer, generation: before + 1)
        let batch = try BatchWriter(folder: folder, directory: directory, name: name, mark: mark).batch(lines, &reader)
        do throws(FileFault) {
            let made = try workshop.folder(modes)
            try workshop.write(batch.bytes, name.fileName, in: made, modes)
            try workshop.link(name.fileName, from: made, to: directory)
            try directory.sync()
        } catch {
            throw error.code == EEXIST ? .busy : .file(error)
        }
        return batch.mark
    }

    private func locked(_ name: JournalName, in directory: Directory) throws(SaveFault) -> OpenFile {
        let file = try SaveFault.filing { () throws(FileFault) in try directory.file(name.fileName, O_RDWR) }
        guard try SaveFault.filing({ () throws(FileFault) in try file.tryLock() }) else { throw .busy }
        return file
    }
}
