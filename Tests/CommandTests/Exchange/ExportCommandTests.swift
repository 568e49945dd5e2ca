import Support
import Testing

@Suite(.serialized) struct ExportCommandTests {
    let household: Household

    init() throws {
        household = try Household()
    }

    @Test func `The file is for its owner alone, whatever the umask, and takes no other's place`() throws {
        let run = household.shell(
            "cd $HOME && umask 0 && $wijkoverleg export J-014 --today \(Household.today) && stat -c '%a %h' dossier-*.json"
        )
        #expect(run.code == 0, "\(run.complaint)")
        #expect(run.output == "✓ Bewaard in dossier-J-014-\(Household.today).json\n600 1\n")
        #expect(run.complaint.hasPrefix("Let op: hierin staat alles, ook wat vertrouwelijk is."))
        #expect(household.shell("ls -A $HOME").output == "dossier-J-014-\(Household.today).json\n")
    }

    @Test func `A file that is there stays as it is without --force, a link as well`() throws {
        let file = try household.write("van mij", to: "er-al.json")
        let refused = household.run(["export", "J-014", file])
        #expect(refused.code == 1 && refused.complaint.hasPrefix("Dit bestand is er al en blijft zoals het is."))
        #expect(household.text(of: "er-al.json") == "van mij")
        #expect(household.shell("ln -s nergens '\(household.place("link"))'").code == 0)
        #expect(household.run(["export", "J-014", household.place("link")]).code == 1)
        #expect(household.run(["export", "J-014", file, "--force"]).code == 0)
        #expect(household.text(of: "er-al.json")?.hasPrefix("{\n  \"format\"") == true)
        #expect(household.permissions(of: file) == 0o600)
    }

    @Test func `A place that cannot be written, and a full disk, are said`() {
        #expect(household.run(["export", "J-014", "/nergens/x.json"]).code == 5)
        #expect(household.shell("$wijkoverleg export J-014 - >/dev/full").code == 1)
        #expect(household.run(["export", "X-999", "-"]).code == 4)
    }

    @Test func `A hand-over says who gave it, when and to whom; the rest is the same`() throws {
        #expect(household.run(["export", "J-014", "-", "--to", "Oever"]).code == 4)
        let plain = household.wholeFile("J-014")
        let file = household.place("over.json")
        let run = household.run(["export", "J-014", file, "--to", "gemeente Oever", "--as", Household.person])
        #expect(run.code == 0)
        let text = try #require(household.text(of: "over.json"))
        #expect(text.contains("\"to\": \"gemeente Oever\""))
        let receiver = try Household(.team)
        let taken = receiver.takeIn(file)
        #expect(taken.output.hasSuffix("  Overgedragen door De Linde (M. de Wit, 24 nov 2026).\n"), "\(taken.output)")
        #expect(receiver.wholeFile("J-014") == text)
        #expect(text.split(separator: "\"people\"").last == plain.split(separator: "\"people\"").last)
    }

    @Test func `What was damaged is not in it, and that is said`() throws {
        #expect(household.signal("heel").code == 0)
        let journal = try #require(try household.journals().last { try !household.isEarlier($0) })
        try household.change(journal) {
            $0 = Array(String(decoding: $0, as: UTF8.self).replacing("heel", with: "half").utf8)
        }
        let run = household.run(["export", "J-014", "-"])
        #expect(run.code == 3 && run.complaint.contains("Wat beschadigd is, staat er niet in."))
        #expect(!run.output.contains("half"))
    }
}
