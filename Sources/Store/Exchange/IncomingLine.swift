import Domain

/// One line that is to come in from a file: elements as they stand there, behind the mark that says so.
public struct IncomingLine: Sendable {
    let elements: [String]
    let entries: [Entry]
    /// What it holds beside the mark.
    public let pieces: [Piece]

    /// An entry with its JSON.
    public typealias Piece = (entry: Entry, json: String)

    private init(_ pieces: [Piece], _ mark: String?) {
        elements = [mark].compactMap { $0 } + pieces.map(\.json)
        entries = pieces.map(\.entry)
        self.pieces = pieces
    }

    /// What was recorded at once, in as many lines as it takes.
    public static func lines(_ pieces: [Piece], mark: ImportMark?) throws(SaveFault) -> [IncomingLine] {
        guard let written = try? mark?.element() else {
            guard mark == nil else { throw .unwritable(kind: ImportMark.kind) }
            return divide(pieces, nil)
        }
        return divide(pieces, written)
    }

    /// The program's own entries, as they are written in any line.
    public static func own(_ entry: Entry) throws(SaveFault) -> IncomingLine {
        guard let bytes = try? EntryCoding.bytes([entry]) else { throw .unwritable(kind: entry.kind) }
        return IncomingLine([(entry, String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self))], nil)
    }

    private static func divide(_ pieces: [Piece], _ mark: String?) -> [IncomingLine] {
        let room = roomInLine - (mark?.utf8.count ?? 0)
        var lines: [IncomingLine] = []
        var next: [Piece] = []
        var size = 0
        for piece in pieces {
            let bytes = piece.json.utf8.count + 1
            if size + bytes > room, !next.isEmpty {
                lines.append(IncomingLine(next, mark))
                (next, size) = ([], 0)
            }
            next.append(piece)
            size += bytes
        }
        return next.isEmpty ? lines : lines + [IncomingLine(next, mark)]
    }

    /// Bytes of a body at most, so that the envelope fits around it.
    private static let roomInLine = Limits.line - 800
}
