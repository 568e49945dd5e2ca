import FoundationEssentials
import Glibc

extension Household {
    /// Where a test keeps the file of this name.
    public func place(_ name: String) -> String { path + "/out/" + name }

    /// Writes a file for the program to read.
    public func write(_ text: String, to name: String) throws -> String {
        try Data(text.utf8).write(to: URL(filePath: place(name)))
        return place(name)
    }

    public func text(of name: String) -> String? {
        FileManager.default.contents(atPath: place(name)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Reads a dossier in as the person of the tests.
    public func takeIn(_ file: String, _ words: [String] = [], under tracer: [String] = []) -> ProgramRun {
        run(["import", file, "--as", Household.person] + words, under: tracer)
    }

    /// The whole file of a family, as standard output has it.
    public func wholeFile(_ code: String) -> String { run(["export", code, "-"]).output }

    /// Every family's code.
    public func codes() -> [String] {
        run(["families", "--json"]).lines.compactMap { line in
            let parts = line.split(separator: "\"")
            return parts.count > 3 && parts[1] == "code" ? String(parts[3]) : nil
        }
    }

    /// What others on the machine may do with a file, as an octal number's digits.
    public func permissions(of file: String) -> Int {
        var raw = stat()
        return lstat(file, &raw) == 0 ? Int(raw.st_mode & 0o777) : -1
    }
}

/// Dossiers as somebody writes them by hand.
public enum DossierFixture {
    /// A family with a mother, a child and a signal.
    public static let small = whole(
        #"""
            {"at": "2026-03-02", "by": "p-berg", "entries": [
              {"kind": "family.opened", "id": "gezin", "code": "B-777"},
              {"kind": "member.recorded", "id": "moeder", "name": {"given": "Lotte"}, "role": "mother"},
              {"kind": "member.recorded", "id": "kind", "name": {"given": "Bram"}, "role": "child", "birth": "2019",
               "parents": ["moeder"]}]},
            {"at": "2026-05", "by": "p-berg", "entries": [
              {"kind": "signal.recorded", "seen": "2026-04", "text": "Bram komt vaak zonder ontbijt op school.",
               "about": ["kind"], "source": "professional", "nature": "observation", "tone": "worry"}]}
        """#)

    public static func whole(_ saves: String) -> String {
        #"""
        {
          "format": "wijkoverleg-dossier",
          "version": 1,
          "family": "handgeschreven-1",
          "handOvers": [{"team": "De Eik", "municipality": "Oever", "at": "2026-10-01T12:00:00+02:00"}],
          "people": [{"id": "p-berg", "name": {"given": "Ida", "surname": "Berg"}, "role": "gezinscoach"}],
          "saves": [
        \#(saves)
          ]
        }

        """#
    }

    /// Ten faults, each on a line of its own.
    public static let tenFaults = whole(
        #"""
        {"at": "gisteren", "by": "p-berg", "entries": [
        {"kind": "family.opened", "id": "gezin", "code": 12},
        {"kind": "member.recorded", "id": "a", "role": "child"},
        {"kind": "member.recorded", "id": "b", "name": {"given": "Bram"}, "role": "child", "birth": "31-12-2019"},
        {"kind": "member.recorded", "id": "b", "name": {"given": "Lotte"}, "role": "mother"},
        {"kind": "person.recorded", "id": "c"},
        {"kind": "iets geks", "id": "d"},
        {"kind": "signal.recorded", "id": "e", "seen": "2026", "text": "x", "text": "y", "source": "child",
         "nature": "report", "tone": "worry"},
        {"kind": "line.imported", "id": "f"}]},
        {"by": "p-iemand", "entries": [{"kind": "entry.withdrawn", "id": "g", "entry": "b", "reason": "fout"}]}
        """#)
}

extension DossierFixture {
    /// The example that people copy from the page of the format.
    public static var documented: String? {
        let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let page = FileManager.default.contents(atPath: top.appending(path: "docs/dossier-format.md").path)
        let text = String(decoding: page ?? Data(), as: UTF8.self)
        guard let start = text.range(of: "```json\n"), let end = text[start.upperBound...].range(of: "```") else {
            return nil
        }
        return String(text[start.upperBound..<end.lowerBound])
    }
}
