import Support
import Testing

@Suite struct MinutesCommandTests {
    let household: Household

    init() throws {
        household = try Household(.example)
    }

    @Test func `The latest closed discussion's minutes are printed as text`() {
        let run = household.run(["minutes", "J-014"])
        #expect(run.code == 0)
        #expect(run.complaint == "")
        #expect(run.output.hasPrefix("Verslag gezin J-014, 14 aug 2026\n====="))
        #expect(!run.output.contains("Concept."))
    }

    @Test func `A discussion is chosen by its day, a format by its word`() {
        let run = household.run(["minutes", "J-014", "--discussion", "2025-10-07", "--format", "html"])
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("<!DOCTYPE html>") || run.output.hasPrefix("<!doctype html>"))
        #expect(run.output.contains("7 okt 2025"))
    }

    @Test func `Minutes with what is confidential say so, on standard error as well`() {
        let shared = household.run(["minutes", "J-014"])
        let whole = household.run(["minutes", "J-014", "--confidential"])
        #expect(whole.code == 0)
        #expect(whole.complaint == "Let op: hierin staat wat vertrouwelijk is. Geef het niet door.\n")
        #expect(whole.output.contains("Vertrouwelijk. In dit verslag") || whole.output == shared.output)
    }

    @Test func `An open discussion gives a draft that says so`() throws {
        let household = try Household()
        try household.openDiscussion()
        for words in [["minutes", "J-014"], ["minutes", "J-014", "--discussion", Household.today]] {
            let run = household.run(words)
            #expect(run.code == 0)
            #expect(run.output.contains("Concept. De bespreking is nog niet gesloten"))
            #expect(!run.output.contains(Household.surname))
        }
    }

    @Test func `A day without a discussion is not found`() {
        let run = household.run(["minutes", "J-014", "--discussion", "2026-01-01"])
        #expect(run.code == 4)
        #expect(run.output == "")
        #expect(
            run.complaint
                == "Op die dag is dit gezin niet besproken. Laat --discussion weg voor het laatste verslag.\n")
    }

    @Test func `A family that was never discussed has no minutes`() {
        let run = household.run(["minutes", "K-030"])
        #expect(run.code == 4)
        #expect(run.complaint == "Dit gezin is nog niet besproken.\n")
    }
}
