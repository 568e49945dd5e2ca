import Domain
import Seeds
import Support
import Testing

/// The example is always of this week: its dates move by whole weeks to the day of opening.
@Suite struct SeedDatesTests {
    private static let all = [Seeds.team] + Seeds.families

    private func small(_ fields: String, at: String = "2026-11-20T10:12:00+01:00", today: String) throws -> Entry? {
        let line = #"{"writer":"w","by":"p-kaya","at":"\#(at)","body":[{"id":"e",\#(fields)}]}"#
        let seed = SeedFamily(id: FamilyID("f"), story: "", lines: line)
        return try Seeds.saves(of: seed, today: .on(today)).first?.entries.first
    }

    @Test func `On any day of the anchor's week nothing moves`() throws {
        let anchor = Seeds.anchor
        #expect(anchor.description == "2026-11-24")
        let written = try Seeds.families.map { try Seeds.saves(of: $0, today: anchor) }
        for day in stride(from: anchor.advanced(by: -1), through: anchor.advanced(by: 5), by: 1) {
            #expect(try Seeds.families.map { try Seeds.saves(of: $0, today: day) } == written)
        }
        #expect(written.first?.first?.at.text == "2025-07-03T10:12:00+02:00")
    }

    @Test(arguments: ["2024-02-26", "2026-11-23", "2026-11-29", "2026-12-31", "2027-01-01", "2028-02-29", "2036-07-12"])
    func `No recorded moment lies after the opening, whatever the day of the week`(today: String) throws {
        for seed in Self.all {
            let saves = try Seeds.saves(of: seed, today: .on(today))
            #expect(saves.allSatisfy { $0.at.day < .on(today) })
            #expect(saves.flatMap(\.entries).allSatisfy { $0.fact != nil })
        }
    }

    @Test(arguments: ["2026-11-30", "2027-01-01", "2028-02-29", "2031-06-11"])
    func `Shifted entries are accepted as well, and the points are the same`(today: String) throws {
        let day = Day.on(today)
        for seed in Seeds.families {
            let written = try Seeded(seed)
            let shifted = try Seeded(seed, today: day)
            let anchor = day.advanced(by: 2 - day.weekday)
            #expect(
                shifted.points(on: anchor).map { $0.check.row }.sorted()
                    == written.points().map { $0.check.row }.sorted(),
                "\(seed.story)")
            let dossier = shifted.dossier()
            for line in shifted.lines {
                let setting = Setting(team: Team(), dossier: dossier, today: line.provenance.at.day)
                for fact in line.entries.compactMap(\.fact) {
                    #expect(throws: Never.self) { try fact.validate(in: setting) }
                }
            }
        }
    }

    @Test func `A moment keeps its clock time and offset, a day its weekday`() throws {
        let saves = try Seeds.saves(of: Seeds.team, today: .on("2027-03-05"))
        #expect(saves.first?.at.text == "2022-12-12T09:04:11+02:00")
        let meeting = saves.flatMap(\.entries).compactMap { $0.fact as? Meeting }.last
        #expect(meeting?.day.description == "2027-03-02")
        #expect(meeting?.day.weekday == Seeds.anchor.weekday)
    }

    @Test func `A month moves by its middle and a year by its summer`() throws {
        let fields = #""kind":"incident.recorded","topic":"abuse","happened":"#
        let happened = { (date: String, today: String) in
            try (small(fields + "\"\(date)\"", today: today)?.fact as? Incident)?.happened.description
        }
        #expect(try happened("2026-02", "2026-12-01") == "2026-02")
        #expect(try happened("2026-02", "2026-12-08") == "2026-03")
        #expect(try happened("2025-12", "2026-12-15") == "2026-01")
        #expect(try happened("2020", "2027-05-25") == "2020")
        #expect(try happened("2020", "2027-06-01") == "2021")
    }

    @Test func `Text is never touched, not even when it reads like a date`() throws {
        let entry = try small(
            #""kind":"signal.recorded","seen":"2026-11-03","text":"2026-11-03","source":"child","nature":"observation","tone":"worry""#,
            today: "2026-12-01")
        let signal = try #require(entry?.fact as? Signal)
        #expect(signal.text == "2026-11-03")
        #expect(signal.seen.description == "2026-11-10")
    }

    @Test func `Every date of every kind moves along`() throws {
        let entries = try Self.all.flatMap { try Seeds.saves(of: $0, today: .on("2099-01-01")) }.flatMap(\.entries)
        let left = try entries.filter { entry in
            let words = "\(entry.content)".replacing("0800-2000", with: "")
            return try #/\b(19[0-9]{2}|20[0-4][0-9])\b/#.firstMatch(in: words) != nil
        }
        #expect(left.map(\.id) == [])
    }

    @Test func `A seed with a mistake says where`() {
        #expect(throws: SeedMistake.self) { try small(#""kind":"#, today: "2026-11-24") }
        #expect(throws: SeedMistake.unknownPerson("p-nobody")) {
            try small(
                #""kind":"watcher.agreed","child":"c","watcher":"@p-nobody","since":"2026-11-03""#, today: "2026-11-24")
        }
    }

    @Test func `A person of the directory is filled in as he or she is there`() throws {
        let entry = try small(
            #""kind":"watcher.agreed","child":"c","watcher":"@p-smit","since":"2026-11-03""#, today: "2026-11-24")
        let watcher = try #require(entry?.fact as? Watcher).watcher
        #expect(watcher.introduction.nl == "J. Smit, school")
        #expect(watcher.organisation == "Basisschool De Wilgentak")
        #expect(watcher.person?.id == EntryID("p-smit"))
    }
}
