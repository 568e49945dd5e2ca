import Glibc

/// One open file with the calls a journal needs, each with its fault; nothing is buffered.
struct OpenFile: Sendable {
    let descriptor: Descriptor
    let path: String

    func status() throws(FileFault) -> Status {
        var raw = stat()
        try attempt(.inspect, path) { fstat(descriptor.number, &raw) }
        return Status(raw)
    }

    /// At most `count` bytes from `offset`; fewer only at the end of the file.
    func bytes(from offset: Int, count: Int) throws(FileFault) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let read = try attempt(.read, path) {
                buffer.withUnsafeMutableBytes { raw in
                    pread(
                        descriptor.number, raw.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
                }
            }
            if read == 0 { break }
            filled += read
        }
        buffer.removeLast(count - filled)
        return buffer
    }

    func contents(limit: Int = 16 << 20) throws(FileFault) -> [UInt8] {
        try bytes(from: 0, count: min(try status().size, limit))
    }

    /// One `write`; a short one is a fault (`ENOSPC`), because a line is written whole or not at all.
    func writeOnce(_ bytes: [UInt8]) throws(FileFault) {
        let written = try attempt(.write, path) { write(descriptor.number, bytes, bytes.count) }
        if written != bytes.count { throw FileFault(.write, path, ENOSPC) }
    }

    /// As many writes as it takes, for files that are not journals.
    func writeAll(_ bytes: [UInt8]) throws(FileFault) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = try attempt(.write, path) {
                rest.withUnsafeBytes { write(descriptor.number, $0.baseAddress, $0.count) }
            }
            rest = rest.dropFirst(written)
        }
    }

    func truncate(to size: Int) throws(FileFault) {
        try attempt(.truncate, path) { ftruncate(descriptor.number, off_t(size)) }
    }

    func syncData() throws(FileFault) {
        try attempt(.sync, path) { fdatasync(descriptor.number) }
    }

    func sync() throws(FileFault) {
        try attempt(.sync, path) { fsync(descriptor.number) }
    }

    /// Tries once to lock for writing; whether it was got. The lock goes with the descriptor.
    func tryLock(shared: Bool = false) throws(FileFault) -> Bool {
        do {
            try attempt(.lock, path) { flock(descriptor.number, (shared ? LOCK_SH : LOCK_EX) | LOCK_NB) }
            return true
        } catch {
            if error.code == EWOULDBLOCK { return false }
            throw error
        }
    }
}
