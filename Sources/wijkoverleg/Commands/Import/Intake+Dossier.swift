import App
import ArgumentParser
import Domain
import Store

extension Intake {
    /// Reads a dossier in.
    /// - Parameter code: what the family is called here, when its own code is taken.
    func dossier(_ bytes: [UInt8], code: String?) throws(Complaint) -> Outcome {
        let reader = DossierReader(bytes, naming: DossierCoding.name)
        guard let file = reader.file else { throw FaultReport(faults: reader.faults).say(options.language) }
        let families = session.workspace.families
        let present = families.first { $0.id == file.family }
        let entries = DossierCoding.entries(of: file)
        let check = DossierCheck(file, entries: entries, present: present, today: today)
        let stored = try stored(present)
        let differing = file.items.filter { item in stored[item.id].map { $0 != item.node.compact } ?? false }
        try refuse(check.faults + differing.map { $0.fault(.differs, field: "id") })
        if isCheck { FaultReport.note(reader.notes, options.language) }
        try refuseOther(entries, than: present)
        let arriving = file.items.filter { stored[$0.id] == nil }
        let people = DossierCoding.values(DossierPerson.self, of: file.people)
        let handOvers = DossierCoding.values(HandOver.self, of: file.handOvers)
        let whole = Dossier(id: file.family, recorded(entries))
        var lines = try lines(of: file, entries, people, without: stored)
        if !lines.isEmpty {
            let fact = DossierImport(
                entries: arriving.count, handOvers: handOvers, people: people, hash: Fingerprint(of: bytes).hex,
                day: today)
            var ids = IdentifierSource.system()
            lines.append(try own(Entry(id: ids.next(), fact)))
            if let entry = try renaming(whole, present, to: code) { lines.append(try own(entry)) }
            try write(lines, to: file.family)
        }
        let shown = present == nil ? code ?? whole.code : present?.code ?? ""
        return Outcome(
            code: shown, entries: file.items.count, new: arriving.count,
            members: whole.ledger.known(Member.self).count, sender: handOvers.last)
    }

    /// The JSON of every entry that is here already, in its one spelling.
    private func stored(_ present: Dossier?) throws(Complaint) -> [EntryID: String] {
        guard let present else { return [:] }
        do throws(FileFault) {
            let elements = try session.store.read(.family(present.id)).bodies.flatMap(\.elements)
            let nodes = elements.compactMap { JSONNode(Array($0)) }
            return Dictionary(
                nodes.compactMap { node in node["id"]?.text.map { (EntryID($0), node.compact) } },
                uniquingKeysWith: { first, _ in first })
        } catch {
            throw Complaint(StoreFault.file(error))
        }
    }

    private func lines(
        of file: DossierFile, _ entries: [Entry], _ people: [DossierPerson], without stored: [EntryID: String]
    ) throws(Complaint) -> [IncomingLine] {
        let byID = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let names = Dictionary(people.map { ($0.id.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        var lines: [IncomingLine] = []
        for save in file.saves {
            let all = save.entries.map(\.id.value).joined(separator: " ")
            let mark = ImportMark(
                id: EntryID(DossierCoding.name(of: "save \(file.family) \(all)")), at: save.at,
                by: save.by.map { Reference($0) }, name: save.by.flatMap { names[$0] })
            let pieces = save.entries.compactMap { item -> IncomingLine.Piece? in
                guard stored[item.id] == nil, let entry = byID[item.id] else { return nil }
                return (entry, item.node.compact)
            }
            lines += try self.lines(pieces, mark)
        }
        return lines
    }

    private func recorded(_ entries: [Entry]) -> [Recorded] {
        let place = Place(clock: 1, writer: WriterID(""), number: 1)
        return [Recorded(provenance: Provenance(place: place, at: Moment(day: today), by: person), entries: entries)]
    }

    /// Two families cannot be one because somebody gave them the same id.
    private func refuseOther(_ entries: [Entry], than present: Dossier?) throws(Complaint) {
        guard let present, present.family != nil else { return }
        let opened = entries.filter { $0.fact is Family && $0.corrects.isEmpty }
        guard !opened.isEmpty, !opened.contains(where: { present.ledger.contains($0.id) }) else { return }
        throw Complaint(
            Text(
                nl:
                    "\(present.code) heeft hier dezelfde id als dit gezin. Geef dit gezin in het bestand een andere “family”.",
                en:
                    "\(present.code) has the same id here as this family. Give this family another “family” in the file."
            ), .refused)
    }

    /// The correction that gives a family that is new here another code, when its own is taken.
    private func renaming(_ whole: Dossier, _ present: Dossier?, to code: String?) throws(Complaint) -> Entry? {
        guard present == nil else { return nil }
        let taken = Set(session.workspace.families.map { $0.code.lowercased() })
        let wanted = code ?? whole.code
        if taken.contains(wanted.lowercased()) || wanted.isEmpty {
            var ids = IdentifierSource.system()
            let free = ids.familyCode(notIn: Set(session.workspace.families.map(\.code)))
            throw Complaint(
                Text(
                    nl: "Een ander gezin heeft hier de code \(wanted). Kies een andere, bijvoorbeeld: --code \(free)",
                    en: "Another family has the code \(wanted) here. Choose another, for example: --code \(free)"),
                .refused)
        }
        guard let code, code != whole.code, let family = whole.family else { return nil }
        var fact = family.data
        fact.code = code
        let id = EntryID(DossierCoding.name(of: "code \(whole.id) \(code)"))
        return Entry(id: id, fact, corrects: whole.ledger.readings(of: family.entry).map(\.id))
    }
}
