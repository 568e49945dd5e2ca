/// Reads a table as spreadsheets write it (RFC 4180, or with a semicolon as Dutch ones do): what divides the cells is seen
/// from the first line, quotes may hold anything.
struct TableReader {
    struct Row {
        let line: Int
        let cells: [String]
    }

    private let text: [UInt8]
    private let divider: UInt8
    private var offset = 0
    private var line = 1

    private init(_ text: [UInt8]) {
        self.text = text
        divider = Self.divider(of: text)
    }

    /// - Returns: the rows with anything in them, the header first.
    static func rows(_ bytes: [UInt8]) throws(DossierFault) -> [Row] {
        guard bytes.count <= DossierFormat.sizeLimit else { throw DossierFault(.tooBig) }
        try FileText.validate(bytes)
        var reader = TableReader(FileText.withoutMark(bytes))
        var rows: [Row] = []
        while reader.offset < reader.text.count {
            let row = try reader.row()
            if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
        }
        return rows
    }

    /// The sign that stands most in the first line, outside quotes.
    private static func divider(of text: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in text {
            if byte == 34 { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 10 || byte == 13 { break }
            counts[byte, default: 0] += 1
        }
        let signs = [UInt8(ascii: ";"), UInt8(ascii: ","), 9]
        return signs.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? UInt8(ascii: ";")
    }

    private mutating func row() throws(DossierFault) -> Row {
        let start = line
        var cells = [try cell()]
        while offset < text.count, text[offset] == divider {
            offset += 1
            cells.append(try cell())
        }
        if offset < text.count, text[offset] == 13 { offset += 1 }
        if offset < text.count, text[offset] == 10 { offset += 1 }
        line += 1
        return Row(line: start, cells: cells)
    }

    private mutating func cell() throws(DossierFault) -> String {
        var bytes: [UInt8] = []
        while offset < text.count, text[offset] == 32 { offset += 1 }
        if offset < text.count, text[offset] == 34 { bytes = try quoted() }
        while offset < text.count, text[offset] != divider, text[offset] != 10, text[offset] != 13 {
            bytes.append(text[offset])
            offset += 1
        }
        return Self.trimmed(String(decoding: bytes, as: UTF8.self))
    }

    private mutating func quoted() throws(DossierFault) -> [UInt8] {
        let start = line
        var bytes: [UInt8] = []
        offset += 1
        while offset < text.count {
            let byte = text[offset]
            offset += 1
            if byte == 10 { line += 1 }
            guard byte == 34 else {
                bytes.append(byte)
                continue
            }
            guard offset < text.count, text[offset] == 34 else { return bytes }
            bytes.append(34)
            offset += 1
        }
        throw DossierFault(.openQuote, line: start)
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.first?.isWhitespace ?? false { text.removeFirst() }
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return String(text)
    }
}
