import App
import ArgumentParser
import Domain
import Store

extension Intake {
    /// Reads a table of signals into a family's file.
    func table(_ bytes: [UInt8], into dossier: Dossier) throws(Complaint) -> Outcome {
        let setting = Setting(team: session.workspace.team, dossier: dossier, today: today)
        let table = SignalTable(bytes, in: setting, naming: DossierCoding.name)
        try refuse(table.faults)
        let arriving = table.rows.filter { !dossier.ledger.contains($0.id) }
        var lines: [IncomingLine] = []
        for row in arriving {
            let entry = Entry(id: row.id, row.signal, confidential: row.isConfidential)
            let mark = row.recorded.map {
                ImportMark(
                    id: EntryID(DossierCoding.name(of: "save \(dossier.id) \(row.id)")), at: $0, by: nil, name: nil)
            }
            let own = try own(entry)
            lines += mark == nil ? [own] : try self.lines(own.pieces, mark)
        }
        if !lines.isEmpty { try write(lines, to: dossier.id) }
        return Outcome(code: dossier.code, entries: table.rows.count, new: arriving.count)
    }
}
