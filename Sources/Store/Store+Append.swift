import Domain
import Glibc

extension Store {
    /// Saves entries as one line of our own journal in a folder; they are on the disk when this returns.
    ///
    /// It tries once: `SaveFault.busy` means that another program holds the lock, and the event loop tries again so that
    /// the screen lives on. The caller has asked the domain's `validate` before.
    /// - Returns: the line as every reader will see it.
    @discardableResult
    public func append(
        _ entries: [Entry], to folder: Folder, by person: Reference<Person>, at moment: Moment
    ) throws(SaveFault) -> Recorded {
        let line = try LineToBe(entries, for: folder, by: person, at: moment)
        let directory = try existing(folder)
        let own = try SaveFault.filing { () throws(FileFault) in try installation.get() }
        var reader = readers.removeValue(forKey: folder) ?? newReader(folder)
        defer { readers[folder] = reader }
        var writer = JournalWriter(
            writer: writer, folder: folder, directory: directory, marks: own.marks, modes: modes,
            left: left[folder] ?? 0)
        defer { left[folder] = writer.left }
        let saved = try writer.append(line, reader: &reader)
        markFault = saved.markFault
        return saved.recorded
    }

    /// The same for programs without an event loop: tries again for at most `seconds`.
    @discardableResult
    public func appendWaiting(
        _ entries: [Entry], to folder: Folder, by person: Reference<Person>, at moment: Moment, seconds: Int = 2
    ) throws(SaveFault) -> Recorded {
        let end = ContinuousClock.now + .seconds(seconds)
        while true {
            do throws(SaveFault) {
                return try append(entries, to: folder, by: person, at: moment)
            } catch {
                guard error == .busy, ContinuousClock.now < end else { throw error }
                usleep(UInt32.random(in: 2_000...10_000))
            }
        }
    }

    private func existing(_ folder: Folder) throws(SaveFault) -> Directory {
        do throws(FileFault) {
            return try directory(of: folder)
        } catch {
            if case .family(let id) = folder {
                if !id.isSafeAsName { throw .unsafeIdentifier(id.value) }
                if error.code == ENOENT { throw .noFamily(id) }
            }
            throw .file(error)
        }
    }
}
