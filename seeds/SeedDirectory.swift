import Domain
import FoundationEssentials

/// The people of the directory as they were on any day: who went to work elsewhere stands in older lines as he or she was
/// then.
struct SeedDirectory {
    private var people: [String: [(since: Day, professional: SeedTree)]] = [:]

    /// - Parameter saves: the team's, in order of writing.
    init(_ saves: [SeedSave]) throws {
        var roots: [EntryID: EntryID] = [:]
        var organisations: [EntryID: Organisation] = [:]
        for save in saves {
            for entry in save.entries {
                let root = entry.corrects.first.map { roots[$0] ?? $0 } ?? entry.id
                roots[entry.id] = root
                if let organisation = entry.fact as? Organisation { organisations[root] = organisation }
                guard let person = entry.fact as? Person else { continue }
                let place = organisations[roots[person.organisation.id] ?? person.organisation.id]
                let professional = Professional(
                    person: Reference(root), name: person.name, role: person.role, organisation: place?.name ?? "",
                    sector: place?.sector ?? .other(""), side: place?.side ?? .known(.both))
                people[root.value, default: []].append((save.at.day, try SeedTree(of: professional)))
            }
        }
    }

    /// Somebody as the directory had it on that day; as it had it first, for a day before.
    func person(_ id: String, on day: Day) throws -> SeedTree {
        guard let known = people[id], let first = known.first else { throw SeedMistake.unknownPerson(id) }
        return (known.last { $0.since <= day } ?? first).professional
    }
}

extension SeedTree {
    fileprivate init(of value: some Encodable) throws {
        self = try JSONDecoder().decode(SeedTree.self, from: JSONEncoder().encode(value))
    }
}
