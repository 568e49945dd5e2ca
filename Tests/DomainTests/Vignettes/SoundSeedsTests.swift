import Domain
import Seeds
import Support
import Testing

/// The seeds are journals like any other: readable to the last field, whole, and acceptable line by line.
@Suite struct SoundSeedsTests {
    private static let all = [Seeds.team] + Seeds.families

    private func entries(of seed: SeedFamily) throws -> [Entry] {
        try Seeds.saves(of: seed, today: Seeds.anchor).flatMap(\.entries)
    }

    @Test func `Every entry can be read by this version`() throws {
        let unread = try Self.all.flatMap(entries).filter { $0.fact == nil }
        #expect(unread.map(\.id) == [])
    }

    @Test func `Every id stands for one entry, over all families`() throws {
        let ids = try Self.all.flatMap(entries).map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.isSafeAsName })
        let folders = Seeds.families.compactMap(\.id)
        #expect(folders.count == Seeds.families.count)
        #expect(Set(folders).count == folders.count)
        #expect(folders.allSatisfy { $0.isSafeAsName && $0.value.count == 16 })
    }

    @Test func `Every reference and every correction points back into the same file`() throws {
        for seed in Self.all {
            var known: [EntryID: String] = [:]
            for entry in try entries(of: seed) {
                let references = entry.fact?.references ?? []
                #expect(references.filter { known[$0] == nil } == [], "in \(entry.id)")
                #expect(entry.corrects.allSatisfy { known[$0] == entry.kind }, "in \(entry.id)")
                known[entry.id] = entry.kind
            }
        }
    }

    @Test func `Every person and every meeting that a file names is in the team's directory`() throws {
        let team = try entries(of: Seeds.team)
        let people = Set(team.filter { $0.kind == Person.word }.map(\.id))
        let meetings = Set(team.filter { $0.kind == Meeting.word }.map(\.id))
        let families = Set(Seeds.families.compactMap(\.id))
        for seed in Self.all {
            let saves = try Seeds.saves(of: seed, today: Seeds.anchor)
            #expect(saves.allSatisfy { people.contains($0.by.id) })
            let discussions = saves.flatMap(\.entries).compactMap { $0.fact as? Discussion }
            #expect(discussions.compactMap(\.meeting?.id).allSatisfy { meetings.contains($0) })
        }
        #expect(team.compactMap { $0.fact as? Meeting }.flatMap(\.families).allSatisfy { families.contains($0) })
    }

    @Test func `Every entry would be accepted on the day it was recorded`() throws {
        for seed in Self.all {
            let seeded = try Seeded(seed)
            for (index, line) in seeded.lines.enumerated() {
                let before = Array(seeded.lines[..<index])
                let day = line.provenance.at.day
                let dossier = seed.id.map { Dossier(id: $0, before) }
                let team = seed.id == nil ? Team(before) : Team(seeded.teamLines, asOf: day)
                for fact in line.entries.compactMap(\.fact) {
                    #expect(type(of: fact).scope == (seed.id == nil ? .team : .family))
                    #expect(throws: Never.self) {
                        try fact.validate(in: Setting(team: team, dossier: dossier, today: day))
                    }
                }
            }
        }
    }

    @Test func `Lines follow each other in time, from several writers`() throws {
        var writers: Set<WriterID> = []
        for seed in Self.all {
            let seeded = try Seeded(seed)
            let days = seeded.lines.map(\.provenance.at.day)
            #expect(days == days.sorted(), "\(seed.story)")
            #expect(seeded.lines.map(\.provenance.place) == seeded.lines.map(\.provenance.place).sorted())
            writers.formUnion(seeded.lines.map(\.provenance.place.writer))
        }
        #expect(writers.count >= 4)
    }
}
