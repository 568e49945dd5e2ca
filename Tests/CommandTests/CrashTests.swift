import Glibc
import Support
import Testing

@Suite struct CrashTests {
    /// Starts the program with the runtime's backtracer asked for, and sends it a signal as it waits for words.
    private let script = """
        mkfifo "$TMPDIR/words"
        SWIFT_BACKTRACE=enable=yes,interactive=no,color=no \
            $wijkoverleg signal J-014 --as p-dewit <"$TMPDIR/words" 2>"$TMPDIR/said" &
        exec 3>"$TMPDIR/words"
        until [ -e "$XDG_STATE_HOME/wijkoverleg" ]; do sleep 0.01; done
        kill -$number $!
        wait $!
        ended=$?
        cat "$TMPDIR/said"
        exit $ended
        """

    @Test(arguments: [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT])
    func `A crash says nothing of what was in memory`(signal: Int32) throws {
        let household = try Household()
        let run = household.shell("number=\(signal)\n" + script)
        #expect(run.code == 128 + signal)
        #expect(run.output == "")
    }
}
