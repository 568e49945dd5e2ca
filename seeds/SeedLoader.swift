import Domain
import FoundationEssentials

extension Seeds {
    /// The saves of a family (or of the team) in order of writing, as if the anchor were in the week of `today`.
    ///
    /// - Throws: `SeedMistake` when the seed's text is not what `SeedFamily` describes.
    public static func saves(of family: SeedFamily, today: Day) throws -> [SeedSave] {
        let shift = WeekShift(anchor: anchor, today: today)
        guard family.id != nil else { return try read(family, shift) { id, _ in throw SeedMistake.unknownPerson(id) } }
        let directory = try SeedDirectory(saves(of: team, today: today))
        return try read(family, shift, person: directory.person)
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

    private static func read(
        _ family: SeedFamily, _ shift: WeekShift, person: (String, Day) throws -> SeedTree
    ) throws -> [SeedSave] {
        try blocks(of: family.lines).enumerated().map { index, block in
            do {
                let written = try JSONDecoder().decode(SeedTree.self, from: Data(block.utf8))
                let day = written.moment.flatMap { Moment(shift.shifted($0, in: "at")) }?.day ?? anchor
                let tree = try written.mapTexts { field, text in
                    if text.hasPrefix("@p-") { return try person(String(text.dropFirst()), day) }
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
