/// A table of signals about one family, as a spreadsheet or another system gives it: every row a signal, or all faults at
/// once with line and column.
public struct SignalTable {
    public struct Row: Sendable {
        /// Made from the words of the row, so that the same table read in twice adds nothing.
        public let id: EntryID
        public let signal: Signal
        public let isConfidential: Bool?
        /// When it was written down there, when the table says so.
        public let recorded: RecordedDate?
    }

    public private(set) var rows: [Row] = []
    public private(set) var faults: [DossierFault] = []
    private let setting: Setting
    private let naming: DossierReader.Naming
    private var places: [SignalColumn: Int] = [:]
    private var copies: [String: Int] = [:]

    /// - Parameter setting: the family the signals are about, the team whose people saw them, and today.
    public init(_ bytes: [UInt8], in setting: Setting, naming: @escaping DossierReader.Naming) {
        self.setting = setting
        self.naming = naming
        do throws(DossierFault) {
            let rows = try TableReader.rows(bytes)
            guard let header = rows.first else { throw DossierFault(.noHeader, line: 1) }
            read(header: header)
            guard faults.isEmpty else { return }
            for row in rows.dropFirst() where faults.count < DossierFormat.faultLimit {
                read(row, count: header.cells.count)
            }
            if rows.count == 1 { throw DossierFault(.nothingInIt, line: 2) }
        } catch {
            faults.append(error)
        }
    }

    private mutating func read(header: TableReader.Row) {
        for (place, name) in header.cells.enumerated() {
            guard let column = SignalColumn(name) else {
                faults.append(DossierFault(.unknownColumn, line: header.line, cell: place + 1))
                continue
            }
            if places.updateValue(place, forKey: column) != nil {
                faults.append(DossierFault(.repeatedColumn, path: column.name, line: header.line, cell: place + 1))
            }
        }
        if places.isEmpty { return faults = [DossierFault(.noHeader, line: header.line)] }
        for column in [SignalColumn.seen, .text] where places[column] == nil {
            faults.append(DossierFault(.missingColumn(column.name), line: header.line))
        }
    }

    private mutating func read(_ row: TableReader.Row, count: Int) {
        guard row.cells.count == count else {
            faults.append(DossierFault(.cells(count), line: row.line))
            return
        }
        var cells = SignalCells(row, places: places, setting: setting)
        let signal = cells.signal
        do throws(Refusal) {
            try signal.validate(in: setting)
        } catch {
            cells.fail(.refused(error.sentence), SignalColumn(field: error.field) ?? .text)
        }
        faults += cells.faults
        let words = SignalColumn.allCases.map { cells.text($0) ?? "" }.joined(separator: "\u{1f}")
        copies[words, default: 0] += 1
        let family = setting.dossier?.id.value ?? ""
        let id = naming("signal \(family) \(copies[words, default: 1]) \(words)")
        rows.append(
            Row(id: EntryID(id), signal: signal, isConfidential: cells.isConfidential, recorded: cells.recorded))
    }
}
