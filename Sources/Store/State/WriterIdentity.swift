import Domain
import Glibc

/// The random id of this installation, under which it alone appends.
///
/// It is not made of user and host names: machines are cloned and homes restored. The machine's id stands beside it;
/// when another one is found the state folder was copied, and a new writer begins.
enum WriterIdentity {
    private static let name = "writer"

    static func findOrMake(in state: StateFolder, machine: String) throws(FileFault) -> WriterID {
        for _ in 0..<8 {
            if let found = try read(in: state) {
                if found.machine == machine { return found.writer }
                return try make(in: state, machine: machine, replacing: true)
            }
            do throws(FileFault) {
                return try make(in: state, machine: machine, replacing: try state.top.status(of: name) != nil)
            } catch {
                if error.code != EEXIST { throw error }
            }
        }
        throw FileFault(.create, name, EEXIST)
    }

    private static func read(in state: StateFolder) throws(FileFault) -> (writer: WriterID, machine: String)? {
        guard let bytes = try state.top.contents(of: name) else { return nil }
        let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard words.count == 2 else { return nil }
        let writer = WriterID(String(words[0]))
        return writer.isSafeAsName ? (writer, String(words[1])) : nil
    }

    /// Two programs started at once agree on one: the second finds that the name exists and reads it.
    private static func make(
        in state: StateFolder, machine: String, replacing: Bool
    ) throws(FileFault) -> WriterID {
        var source = IdentifierSource.system()
        let writer: WriterID = source.next()
        let bytes = Array("\(writer)\n\(machine)\n".utf8)
        if replacing {
            try state.top.replace(name, with: bytes, mode: 0o600)
        } else {
            let temporary = ".\(name).\(writer).new"
            try state.top.replace(temporary, with: bytes, mode: 0o600)
            defer { try? state.top.remove(temporary) }
            try attempt(.create, name) {
                linkat(state.top.descriptor.number, temporary, state.top.descriptor.number, name, 0)
            }
            try state.top.sync()
        }
        return writer
    }
}
