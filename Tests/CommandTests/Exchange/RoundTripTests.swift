import Support
import Testing

@Suite(.serialized) struct RoundTripTests {
    @Test func `Every family goes out, into another team and out again as the same bytes`() throws {
        let sender = try Household(.example)
        let receiver = try Household(.team)
        let codes = sender.codes()
        #expect(codes.count == 14)
        for code in codes {
            let file = sender.place(code)
            #expect(sender.run(["export", code, file]).code == 0)
            let run = receiver.takeIn(file)
            #expect(run.code == 0, "\(code): \(run.complaint)")
            #expect(receiver.wholeFile(code) == sender.text(of: code), "\(code)")
            let there = receiver.run(["attention", code]).lines
            let here = sender.run(["attention", code]).lines
            #expect(here.filter { $0.hasPrefix("▲") } == there.filter { $0.hasPrefix("▲") }, "\(code)")
        }
        #expect(receiver.run(["verify"]).code == 0)
        let before = receiver.shell("cd $WIJKOVERLEG_STORE && find . -type f | sort | xargs sha256sum").output
        for code in codes {
            let run = receiver.takeIn(sender.place(code))
            #expect(run.code == 0 && run.output == "✓ \(code): alles was er al. Er is niets veranderd.\n")
        }
        let after = receiver.shell("cd $WIJKOVERLEG_STORE && find . -type f | sort | xargs sha256sum").output
        #expect(before == after && !before.isEmpty)
    }
}
