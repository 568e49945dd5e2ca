import Glibc
import Support
import Testing

@Suite struct DemoFolderTests {
    let household: Household

    init() throws {
        household = try Household(.nothing)
    }

    private let makeExample = "$wijkoverleg init \"$WIJKOVERLEG_STORE\" --example >/dev/null"

    @Test func `What a killed run left is removed and nothing that it points at`() {
        let run = household.shell(
            """
            mkdir -p "$HOME/elders" "$TMPDIR/wijkoverleg-demo-oud/state/diep"
            echo blijft >"$HOME/elders/tekst"
            echo weg >"$TMPDIR/wijkoverleg-demo-oud/state/diep/tekst"
            ln -s "$HOME/elders" "$TMPDIR/wijkoverleg-demo-oud/state/link"
            \(makeExample) && ls -A "$TMPDIR" && cat "$HOME/elders/tekst"
            """)
        #expect(run.code == 0)
        #expect(run.output == "blijft\n")
    }

    @Test func `A link, a file and a folder that is just being made are left alone`() {
        let run = household.shell(
            """
            mkdir -p "$HOME/elders" "$TMPDIR/wijkoverleg-new-abc"
            echo blijft >"$HOME/elders/tekst"
            ln -s "$HOME/elders" "$TMPDIR/wijkoverleg-demo-link"
            echo >"$TMPDIR/wijkoverleg-demo-tekst"
            \(makeExample) && ls -A "$TMPDIR" && cat "$HOME/elders/tekst"
            """)
        #expect(run.code == 0)
        #expect(run.output == "wijkoverleg-demo-link\nwijkoverleg-demo-tekst\nwijkoverleg-new-abc\nblijft\n")
    }

    @Test func `The folder of a run that still goes on is left alone`() {
        let run = household.shell(
            """
            mkdir "$TMPDIR/wijkoverleg-demo-bezig"
            exec 3<"$TMPDIR/wijkoverleg-demo-bezig"
            flock -n 3 && \(makeExample) && ls -A "$TMPDIR"
            """)
        #expect(run.output == "wijkoverleg-demo-bezig\n")
    }

    @Test(.enabled(if: geteuid() == 0, "only root can make a folder of another account"))
    func `The folder of another account is left alone`() {
        let run = household.shell(
            """
            mkdir "$TMPDIR/wijkoverleg-demo-vreemd"
            echo blijft >"$TMPDIR/wijkoverleg-demo-vreemd/tekst"
            chown 12345 "$TMPDIR/wijkoverleg-demo-vreemd"
            \(makeExample) && cat "$TMPDIR/wijkoverleg-demo-vreemd/tekst"
            """)
        #expect(run.output == "blijft\n")
    }
}
