import Domain

/// One family's whole file as a dossier, made of the lines as they stand in its journals: also what this version cannot
/// read goes along, and nothing that was redacted.
public struct DossierExport {
    public let text: String
    /// Elements without an id or kind, which no reader could take in.
    public let skipped: Int

    /// - Parameters:
    ///   - team: whose directory the people come from, before those that came with earlier dossiers.
    ///   - handOver: that it is handed over now, when it is.
    public init(_ family: FamilyID, _ reading: Reading, team: Team, handOver: HandOver? = nil) {
        var writer = DossierWriter(family)
        for (line, body) in zip(reading.lines, reading.bodies) { writer.add(Self.save(line, body)) }
        let imports = reading.lines.flatMap(\.entries).compactMap { $0.fact as? DossierImport }
        let people = writer.people.map { Self.person($0, team, imports, reading.lines) }
        let earlier = imports.flatMap(\.handOvers)
        let unique = earlier.indices.filter { earlier.firstIndex(of: earlier[$0]) == $0 }.map { earlier[$0] }
        let handOvers = unique + [handOver].compactMap { $0 }
        text = writer.text(
            people: people.compactMap { DossierCoding.node(of: $0)?.sorted(first: ["id", "name"]) },
            handOvers: handOvers.compactMap { DossierCoding.node(of: $0)?.sorted(first: ["team", "municipality"]) })
        skipped = writer.skipped
    }

    private static func save(_ line: Recorded, _ body: StoredBody) -> DossierWriter.Save {
        let provenance = line.provenance
        let place = provenance.place
        let elements = body.elements.compactMap { JSONNode(Array($0)) }
        return DossierWriter.Save(
            at: body.mark?.at?.text ?? provenance.at.text, by: provenance.by.id,
            key: body.mark?.id.value ?? "\(place.writer) \(place.number) \(place.clock)",
            entries: elements)
    }

    /// Who only came with a dossier is as the dossier tells, whoever has that id here; who recorded something here, or is in
    /// no dossier, is as the directory has him or her. Of whom nothing is known any more there is the name, or a question
    /// mark.
    private static func person(
        _ id: EntryID, _ team: Team, _ imports: [DossierImport], _ lines: [Recorded]
    ) -> DossierPerson {
        let reference = Reference<Person>(id)
        let came = imports.flatMap(\.people).last { $0.id == reference }
        let isOurs = lines.contains { line in
            line.provenance.by == reference && line.provenance.imported == nil
                && line.entries.contains { !($0.fact is DossierImport) }
        }
        if let came, !isOurs { return came }
        if let known = DossierPerson(reference, in: team) ?? came { return known }
        let name = lines.first { $0.provenance.by == reference }?.provenance.imported?.name
        return DossierPerson(id: reference, name: name ?? PersonName(given: "?"))
    }
}
