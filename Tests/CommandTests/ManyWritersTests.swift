import Support
import Testing

@Suite(.serialized) struct ManyWritersTests {
    @Test func `Four programs that save 250 signals each in one journal lose none`() throws {
        let household = try Household()
        let loop = """
            for k in 1 2 3 4; do
              (i=0; while [ $i -lt 250 ]; do i=$((i+1))
                echo "tekst $k-$i" | $wijkoverleg signal J-014 --as p-dewit --today \(Household.today) || echo "mis $k-$i"
              done) &
            done; wait
            """
        let run = household.shell(loop, seconds: 900)
        #expect(run.lines.filter { $0 == "✓ Signaal bewaard." }.count == 1000)
        #expect(run.complaint == "")
        #expect(household.run(["verify"]).code == 0)
        #expect(try household.journals().count == 2)
        let texts = try household.storedSignals()
        let expected = (1...4).flatMap { k in (1...250).map { "tekst \(k)-\($0)" } }
        #expect(texts.sorted() == expected.sorted())
    }
}
