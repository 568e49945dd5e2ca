import Domain
import FoundationEssentials

extension Seeds {
    /// The saves of a family (or of the team) in order of writing, as if the anchor were in the week of `today`.
    ///
    /// - Throws: `SeedMistake` when the seed's text is not what `SeedFamily` describes.
    public static func saves(of family: SeedFamily, today: Day) throws -> [SeedSave] {
        let shift = WeekShift(anchor: anchor, today: today)
        guard family.id != nil else { return try read(family, shift) { throw SeedMistake.unknownPerson($0) } }
        let team = Team(recorded(try saves(of: team, today: today)))
        return try read(family, shift) { id in
            guard let professional = team.professional(Reference(EntryID(id))) else {
                throw SeedMistake.unknownPerson(id)
            }
            return try JSONDecoder().decode(SeedTree.self, from: JSONEncoder().encode(professional))
        }
    }

    /// The saves as a store would hand them over when one line was written after the other.
    public static func recorded(_ saves: [SeedSave]) -> [Recorded] {
        var numbers: [WriterID: Int] = [:]
        return saves.enumerated().map { index, save in
            numbers[save.writer, default: 0] += 1
            let place = Place(clock: index + 1, writer: save.writer, number: numbers[save.writer, default: 1])
            return Recorded(provenance: Provenance(place: place, at: save.at, by: save.by), entries: save.entries)
        }
    }

    private static func read(_ family: SeedFamily, _ shift: WeekShift, person: (String) throws -> SeedTree) throws
        -> [SeedSave]
    {
        try blocks(of: family.lines).enumerated().map { index, block in
            do {
                let tree = try JSONDecoder().decode(SeedTree.self, from: Data(block.utf8)).mapTexts { field, text in
                    if text.hasPrefix("@p-") { return try person(String(text.dropFirst())) }
                    return .text(shift.shifted(text, in: field))
                }
                return try JSONDecoder().decode(SeedSave.self, from: JSONEncoder().encode(tree))
            } catch let mistake as SeedMistake {
                throw mistake
            } catch {
                throw SeedMistake.unreadable(save: index + 1, reason: "\(error)")
            }
        }
    }

    /// The saves of a seed's text: each begins with `{` at the start of a text line.
    static func blocks(of lines: String) -> [String] {
        var blocks: [[Substring]] = []
        for line in lines.split(separator: "\n") {
            if line.hasPrefix("{") || blocks.isEmpty {
                blocks.append([line])
            } else {
                blocks[blocks.count - 1].append(line)
            }
        }
        return blocks.map { $0.joined(separator: "\n") }
    }
}
