import Glibc

extension Directory {
    /// Replaces a small file as a whole: readers see the old or the new one, a power cut leaves one of the two.
    func replace(_ name: String, with bytes: [UInt8], mode: mode_t) throws(FileFault) {
        let temporary = ".\(name).\(getpid()).new"
        if try status(of: temporary) != nil { try remove(temporary) }
        do {
            let file = try newFile(temporary, mode: mode)
            try file.writeAll(bytes)
            try file.sync()
            try rename(temporary, to: name)
        } catch {
            try? remove(temporary)
            throw error
        }
        try sync()
    }

    /// The whole of a small file; nothing when it is not there.
    func contents(of name: String) throws(FileFault) -> [UInt8]? {
        do {
            return try file(name).contents()
        } catch {
            if error.code == ENOENT { return nil }
            throw error
        }
    }
}
