import Support
import Testing

@Suite(.serialized) struct ManyWritersTests {
    /// A program that is not optimised reads a long journal slowly; with `WIJKOVERLEG_PROGRAM` it is 1,000 signals.
    private let each = Household.isProgramNamed ? 250 : 50

    @Test func `Four programs that save signals in one journal at once lose none`() throws {
        let household = try Household()
        let loop = """
            for k in 1 2 3 4; do
              (i=0; while [ $i -lt \(each) ]; do i=$((i+1))
                echo "tekst $k-$i" | $wijkoverleg signal J-014 --as p-dewit --today \(Household.today) || echo "mis $k-$i"
              done) &
            done; wait
            """
        let run = household.shell(loop, seconds: 600)
        #expect(run.lines.filter { $0 == "✓ Signaal bewaard." }.count == 4 * each)
        #expect(run.complaint == "")
        #expect(household.run(["verify"]).code == 0)
        #expect(try household.journals().count == 2)
        let expected = (1...4).flatMap { k in (1...each).map { "tekst \(k)-\($0)" } }
        #expect(try household.storedSignals().sorted() == expected.sorted())
    }
}
