import Support
import Testing

@Suite struct PrivacyTests {
    private func useEverything(_ household: Household, umask: String) {
        let script = """
            umask \(umask)
            $wijkoverleg init "$WIJKOVERLEG_STORE" --example --today \(Household.today)
            echo tekst | $wijkoverleg signal J-014 --as p-dewit --today \(Household.today)
            $wijkoverleg families; $wijkoverleg attention J-014; $wijkoverleg minutes J-014; $wijkoverleg verify
            """
        let run = household.shell(script)
        #expect(run.code == 0)
    }

    @Test(arguments: ["000", "022", "077"])
    func `Only this account can reach what is made, whatever the umask`(umask: String) throws {
        let household = try Household(.nothing)
        useEverything(household, umask: umask)
        let all = try household.everything()
        #expect(all.count > 20)
        for item in all { #expect(item.permissions == (item.isFolder ? 0o700 : 0o600), "\(item.path)") }
    }

    @Test func `No path holds a surname, a first name or a family's code`() throws {
        let household = try Household(.nothing)
        useEverything(household, umask: "022")
        let names = ["selmani", "rahimi", "verbeek", "amira", "yara", "dewit", "haddad", "j-014", "j014"]
        for item in try household.everything() {
            let path = item.path.lowercased()
            for name in names { #expect(!path.contains(name)) }
        }
    }

    @Test func `Nothing is left in the temporary folder`() throws {
        let household = try Household(.nothing)
        useEverything(household, umask: "022")
        #expect(household.shell("ls -A $TMPDIR").output == "")
    }
}
