import Support
import Testing

@Suite(.serialized) struct InitCommandTests {
    let household: Household

    init() throws {
        household = try Household(.nothing)
    }

    @Test func `It says how to open the team from any folder`() {
        let plain = household.shell(#"cd "$HOME" && $wijkoverleg init leeg"#)
        #expect(plain.output == "Klaar. Open het team met: wijkoverleg --store \(household.path)/home/leeg\n")
        let odd = household.shell(#"cd "$HOME" && $wijkoverleg init "Anna's team" --example --lang en"#)
        #expect(
            odd.output == "Done. Open the team with: wijkoverleg --store '\(household.path)/home/Anna'\\''s team'\n")
    }

    @Test func `Two folders are one too many`() {
        let run = household.run(["init", household.path + "/a", "--store", household.path + "/b"])
        #expect(run.code == 64)
        #expect(run.complaint == "Noem de nieuwe map één keer: wijkoverleg init MAP, zonder --store.\n")
        #expect(household.shell("ls -d \(household.path)/a \(household.path)/b").code != 0)
    }

    @Test(arguments: [">/dev/full", ">&-"])
    func `Output that cannot be written is said`(output: String) {
        let run = household.shell("$wijkoverleg init \"$WIJKOVERLEG_STORE\" \(output)")
        #expect(run.code == 1)
        #expect(
            run.complaint == "De uitvoer kan niet worden geschreven. Is de schijf vol, of de uitvoer gesloten?\n")
    }

    @Test func `The example goes into an empty folder and nowhere else`() {
        #expect(household.shell(#"mkdir "$HOME/leeg" && cd "$HOME/leeg" && $wijkoverleg init . --example"#).code == 0)
        let again = household.shell(#"$wijkoverleg init "$HOME/leeg" --example"#)
        #expect(again.code == 1)
        #expect(again.complaint == "Hier is al een map van wijkoverleg. U kunt hem gewoon openen.\n")
        let full = household.shell(
            #"mkdir "$HOME/vol" && echo >"$HOME/vol/x" && $wijkoverleg init "$HOME/vol" --example"#)
        #expect(full.complaint == "In deze map staan andere bestanden. Kies een lege of een nieuwe map.\n")
        #expect(household.shell(#"ls -A "$HOME/vol""#).output == "x\n")
    }

    /// Calls of a whole run, below the new store.
    private func points() throws -> [Strace.Point] {
        let traced = try household.copy()
        let trace = traced.path + "/out/trace"
        #expect(traced.run(["init", traced.store, "--example"], under: Strace.tracing(to: trace)).code == 0)
        return Strace.points(in: trace, below: traced.store)
    }

    @Test(.enabled(if: Strace.isPermitted, "strace is missing or may not trace here"))
    func `An example that fails half-way leaves nothing`() throws {
        let points = try points()
        for call in ["mkdirat", "write", "fdatasync", "renameat"] {
            let those = points.filter { $0.call == call }
            for point in [those.first, those.dropFirst(those.count / 2).first, those.last].compactMap({ $0 }) {
                let run = household.run(
                    ["init", household.store, "--example"], under: Strace.failing(point, with: "ENOSPC"))
                #expect(run.code != 0, "\(point)")
                #expect(household.shell(#"ls -A "$WIJKOVERLEG_STORE""#).code != 0, "\(point)")
            }
        }
        #expect(household.run(["init", household.store, "--example"]).code == 0)
    }

    @Test(.enabled(if: Strace.isPermitted, "strace is missing or may not trace here"))
    func `An example that is killed half-way is no store, and can be made again`() throws {
        let points = try points()
        let point = try #require(points.dropFirst(points.count / 2).first)
        #expect(
            household.run(["init", household.store, "--example"], under: Strace.killing(at: point)).code == 128 + 9)
        #expect(household.run(["families"]).code == 4)
        #expect(household.run(["init", household.store, "--example"]).code == 0)
        #expect(household.run(["verify"]).code == 0)
        #expect(household.shell(#"ls -A "$WIJKOVERLEG_STORE""#).output.contains("example") == false)
    }
}
