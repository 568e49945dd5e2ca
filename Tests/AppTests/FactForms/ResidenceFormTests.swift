import Domain
import Support
import Terminal
import Testing

@testable import App

/// Where somebody lives: a new home ends the other, unless each is for part of the time.
struct ResidenceFormTests {
    private static let today = ExampleWorkspace.today

    /// The homes of Sem today after one more was entered: in words, with the part of the time and the end.
    private func homes(
        _ setting: ResidenceSetting, _ household: String, since: String = "", until: String = "", partTime: String = "",
        after earlier: MemoryJournals = journals, everyDay day: Day = today
    ) throws -> (journals: MemoryJournals, words: [String]) {
        var desk = ExampleWorkspace.desk(workspace: earlier.workspace)
        desk.ids = IdentifierSource(seed: (UInt64(household.utf8.count), 7, 1, 2))
        let values = FormValues(
            [
                "members": Reference<Member>.sem.id.value, "setting": setting.rawValue,
                "household": OwnWord.id(household), "since": since, "until": until, "partTime": partTime,
            ], desk)
        let save = try ResidenceForm(family: .j014).save(values, &desk)
        try Validation.check(save, desk)
        var journals = earlier
        journals.append(
            save.entries, to: save.place, by: ExampleWorkspace.chair, at: try #require(Moment("\(day)T10:00:00+01:00")))
        let dossier = try #require(journals.workspace.dossiers[.j014])
        let known = dossier.residences(of: .sem, on: day).map(\.data)
        return (
            journals,
            known.map { [$0.household, $0.partTime, $0.until?.description].compactMap { $0 }.joined(separator: ", ") }
        )
    }

    private static let journals: MemoryJournals = {
        var journals = MemoryJournals()
        let sem = Entry(id: Reference<Member>.sem.id, Member(name: PersonName(given: "Sem"), role: .child))
        let home = Entry(
            id: EntryID("home"), Residence(member: .sem, household: "thuis", setting: .home, since: .on("2026-02-01")))
        guard let moment = Moment("\(today)T09:00:00+01:00") else { return journals }
        journals.append([sem, home], to: .family(.j014), by: ExampleWorkspace.chair, at: moment)
        return journals
    }()

    @Test func `A new home ends the other on the day it begins`() throws {
        let moved = try homes(.fosterCare, "bij familie Ros", since: "1-11-2026")
        #expect(moved.words == ["bij familie Ros"])
        let homes = try #require(moved.journals.workspace.dossiers[.j014]).residences.map(\.data)
        #expect(homes.first { $0.household == "thuis" }?.until == .on("2026-11-01"))
    }

    @Test func `Without a day the new home takes the place of the other`() throws {
        let moved = try homes(.otherHome, "bij oma")
        #expect(moved.words == ["bij oma"])
        #expect(moved.journals.workspace.dossiers[.j014]?.residences.count == 1)
    }

    @Test func `A home from before ends where the known one begins`() throws {
        let moved = try homes(.otherHome, "bij oma", since: "2024")
        #expect(moved.words == ["thuis"])
        let homes = try #require(moved.journals.workspace.dossiers[.j014]).residences.map(\.data)
        #expect(homes.first { $0.household == "bij oma" }?.until == .on("2026-02-01"))
    }

    @Test func `A home for part of the time leaves the other for the rest of it, and a third leaves both as they are`()
        throws
    {
        let two = try homes(.otherHome, "bij vader", since: "1-9-2026", partTime: "om de week")
        #expect(Set(two.words) == ["bij vader, om de week", "thuis, de rest van de tijd"])
        let three = try homes(.otherHome, "bij oma", partTime: "elke woensdag", after: two.journals)
        #expect(three.words.count == 3)
    }

    @Test func `A stay that is over ends nothing`() throws {
        let moved = try homes(.clinic, "kliniek", since: "1-5-2026", until: "1-6-2026")
        #expect(moved.words == ["thuis"])
    }

    @Test func `The earlier home stays as confidential as it was`() throws {
        let shelter = try homes(.womensShelter, "De Haven", since: "1-10-2026")
        let moved = try homes(.home, "nieuw huis", since: "20-11-2026", after: shelter.journals)
        let dossier = try #require(moved.journals.workspace.dossiers[.j014])
        #expect(dossier.residences.first { $0.data.household == "De Haven" }?.isConfidential == true)
        #expect(dossier.residences.first { $0.data.household == "nieuw huis" }?.isConfidential == false)
    }
}
