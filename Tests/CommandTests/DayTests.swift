import Support
import Testing

@Suite struct DayTests {
    let household: Household

    init() throws {
        household = try Household()
    }

    @Test(arguments: ["AAA-24:59:59", "AAA+167", "AAA-167:59:59", "nergens/zoek", ""])
    func `A zone that cannot be written gives UTC and never the first day of 1970`(zone: String) throws {
        let run = household.shell("printf tekst | TZ='\(zone)' $wijkoverleg signal J-014 --as p-dewit")
        #expect(run.code == 0)
        let signal = try #require(try household.signals().first)
        #expect(signal.data.seen.earliest.year > 2000)
        #expect(signal.provenance.at.day.year > 2000)
    }

    @Test func `A pretended day is for looking: what is recorded carries the true moment`() throws {
        let run = household.shell(
            "printf tekst | WIJKOVERLEG_REHEARSAL= $wijkoverleg signal J-014 --as p-dewit --today 2020-01-01")
        #expect(run.code == 0)
        let signal = try #require(try household.signals().first)
        #expect(signal.provenance.at.day.year > 2020)
        for command in ["signal J-014 --list", "families", "attention J-014"] {
            #expect(
                household.shell("WIJKOVERLEG_REHEARSAL= $wijkoverleg \(command) --today \(Household.today)").code == 0)
        }
    }
}
