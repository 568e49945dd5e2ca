import Domain
import Support
import Testing

@Suite struct MomentTests {
    @Test(arguments: ["2026-11-24T09:41:05+01:00", "2026-11-24T09:41:05Z", "2026-11-24T09:41:05.123-05:30"])
    func `A moment keeps its text and tells the day and time on the writer's clock`(_ text: String) throws {
        let moment = try #require(Moment(text))
        #expect(moment.text == text && moment.day == .on("2026-11-24") && moment.clockTime == "09:41")
    }

    @Test(arguments: [
        "2026-11-24", "2026-11-24 09:41:05Z", "2026-11-24T24:00:00Z", "2026-11-24T09:60:00Z", "2026-02-30T09:41:05Z",
        "2026-11-24T09:41:05", "2026-11-24T09:41:05+0100", "2026-11-24T09:41:05.Z", "2026-11-24T09:41:05ZZ",
        "2026-11-24T+9:41:05Z", "2026-11-24T09:41:05+01:00 ",
    ])
    func `What is no moment is not read`(_ text: String) {
        #expect(Moment(text) == nil)
    }
}
