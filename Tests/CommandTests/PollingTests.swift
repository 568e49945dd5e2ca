import Store
import Support
import Testing

@testable import wijkoverleg

/// Looking for news where no folder can be watched.
@Suite struct PollingTests {
    let household: Household
    let session: Session

    init() throws {
        household = try Household(.small)
        session = Session(try Store.open(at: household.store, state: household.state), clock: Clock())
    }

    @Test func `Without news a look gives no other picture`() throws {
        var polling = Polling()
        let start = ContinuousClock.now
        #expect(polling.look(session, at: start)?.dossiers.count == 1)
        #expect(polling.look(session, at: start + .seconds(3)) == nil)
    }

    @Test func `What another wrote is seen at the first look after two seconds, and never sooner`() throws {
        var polling = Polling()
        let start = ContinuousClock.now
        let before = try #require(polling.look(session, at: start)?.families.first)
        let run = household.run(
            ["signal", "J-014", "--store", household.store, "--as", Household.person], input: "Sem was moe.")
        #expect(run.code == 0, "\(run.complaint)")
        #expect(polling.look(session, at: start + .milliseconds(1900)) == nil)
        let after = try #require(polling.look(session, at: start + .milliseconds(2000))?.families.first)
        #expect(after.ledger.order.count == before.ledger.order.count + 1)
    }

    @Test func `A folder that was read again without a change is not folded again`() throws {
        #expect(try session.readAll())
        #expect(try session.readAll() == false)
    }
}
