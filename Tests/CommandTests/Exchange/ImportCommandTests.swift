import Support
import Testing

@Suite(.serialized) struct ImportCommandTests {
    let household: Household

    init() throws {
        household = try Household(.team)
    }

    private func sums(_ household: Household) -> String {
        household.shell("cd $WIJKOVERLEG_STORE && find . -type f | sort | xargs sha256sum").output
    }

    @Test func `A dossier written by hand comes in with its dates, and says who handed it over`() throws {
        let run = household.takeIn(try household.write(DossierFixture.small, to: "hand.json"))
        #expect(run.code == 0, "\(run.complaint)")
        #expect(run.output == "✓ B-777: 4 vastleggingen ingelezen.\n  Overgedragen door De Eik, Oever (1 okt 2026).\n")
        let signal = try #require(try household.signals().first)
        #expect(signal.data.seen.description == "2026-04")
        #expect(signal.provenance.at.day.description == "2026-05-31")
        #expect(signal.provenance.by.id.value == "p-berg")
        #expect(signal.provenance.imported?.name?.given == "Ida")
        #expect(signal.provenance.imported?.by.id.value == Household.person)
        #expect(signal.provenance.imported?.at.day.description == Household.today)
        #expect(household.run(["verify"]).code == 0)
        for item in try household.everything() {
            #expect(item.permissions == (item.isFolder ? 0o700 : 0o600), "\(item.path)")
        }
    }

    @Test func `Ten faults are named at once, nothing comes in, and no word of the file is repeated`() throws {
        let file = try household.write(DossierFixture.tenFaults, to: "fout.json")
        let before = sums(household)
        let run = household.takeIn(file)
        #expect(run.code == 1 && run.output.isEmpty)
        let lines = run.complaint.split(separator: "\n")
        #expect(lines.count == 11, "\(run.complaint)")
        #expect(lines.dropLast().allSatisfy { $0.hasPrefix("regel ") && $0.contains(": ") })
        #expect(lines.last == "Er is niets ingelezen: 10 fouten. Verbeter het bestand en probeer het opnieuw.")
        #expect(!run.complaint.contains("Bram") && !run.complaint.contains("Lotte"))
        let english = household.takeIn(file, ["--lang", "en"]).complaint
        #expect(english.hasSuffix("Nothing was read in: 10 faults. Correct the file and try again.\n"))
        #expect(before == sums(household))
    }

    @Test func `What entries mean together is looked at as well`() throws {
        let file = DossierFixture.whole(
            #"""
            {"at": "2030", "by": "p-berg", "entries": [
            {"kind": "member.recorded", "id": "kind", "name": {"given": ""}, "role": "child", "parents": ["nergens"]},
            {"kind": "member.recorded", "id": "ander", "name": {"given": "Bram"}, "role": "child",
             "corrects": ["later"], "birth": "2031"},
            {"kind": "words.recorded", "id": "later", "speaker": "later", "text": "x", "day": "2026-01-01"}]}
            """#)
        let run = household.takeIn(try household.write(file, to: "fout.json"))
        #expect(run.code == 1)
        for words in [
            "saves: Er staat niet in welk gezin", "saves[0].at: Dit zou vastgelegd zijn",
            "entries[0]: Vul een naam in", "entries[0].parents[0]: Dit verwijst naar", "entries[1].corrects",
            "entries[1].birth: De geboortedatum", "entries[2].speaker: Dit moet verwijzen",
        ] { #expect(run.complaint.contains(words), "\(words)\n\(run.complaint)") }
    }

    @Test func `Looking only changes nothing and names what may be a slip`() throws {
        let text = DossierFixture.small.replacing("\"tone\": \"worry\"", with: "\"tone\": \"worry\", \"tekst\": 1")
        let file = try household.write(text, to: "hand.json")
        let before = sums(household)
        let run = household.takeIn(file, ["--check"])
        #expect(run.code == 0)
        #expect(run.output == "✓ Geen fouten. B-777: 4 vastleggingen, 4 nieuw. Er is niets ingelezen.\n")
        #expect(run.complaint.hasPrefix("let op, regel 15, saves[1].entries[0]: "), "\(run.complaint)")
        #expect(before == sums(household))
    }

    @Test func `Another family with the same code is refused, and comes in under another`() throws {
        #expect(household.takeIn(try household.write(DossierFixture.small, to: "een.json")).code == 0)
        let other = DossierFixture.small.replacing("handgeschreven-1", with: "handgeschreven-2")
        let file = try household.write(other.replacing("B-777", with: "b-777"), to: "twee.json")
        let run = household.takeIn(file)
        #expect(run.code == 1)
        #expect(
            run.complaint.hasPrefix("Een ander gezin heeft hier de code b-777. Kies een andere, bijvoorbeeld: --code "))
        #expect(household.codes() == ["B-777"])
        #expect(household.takeIn(file, ["--code", "B-778"]).code == 0)
        #expect(household.codes() == ["B-777", "B-778"])
        #expect(household.takeIn(file).output == "✓ B-778: alles was er al. Er is niets veranderd.\n")
    }

    @Test func `Other words under an id that is here are refused, another family under its id as well`() throws {
        #expect(household.takeIn(try household.write(DossierFixture.small, to: "een.json")).code == 0)
        let changed = household.takeIn(
            try household.write(DossierFixture.small.replacing("Bram\"}", with: "Bas\"}"), to: "twee.json"))
        #expect(changed.code == 1 && changed.complaint.contains("Onder deze id staat hier al iets anders."))
        let other = DossierFixture.small.replacing("\"gezin\"", with: "\"huis\"")
        let refused = household.takeIn(try household.write(other, to: "drie.json"))
        #expect(refused.code == 1 && refused.complaint.hasPrefix("B-777 heeft hier dezelfde id als dit gezin."))
    }

    @Test func `What came later is added to what was here, and to what was recorded here`() throws {
        #expect(household.takeIn(try household.write(DossierFixture.small, to: "een.json")).code == 0)
        let own = household.run(["signal", "B-777", "--as", Household.person], input: "hier gezien")
        #expect(own.code == 0)
        let more = DossierFixture.small.replacing(
            "    {\"at\": \"2026-05\"",
            with: """
                    {"by": "p-berg", "entries": [{"kind": "veld.nieuw", "id": "nieuw", "x": "ü"},
                     {"kind": "entry.withdrawn", "entry": "kind", "reason": "dubbel"}]},
                    {"at": "2026-05"
                """)
        let file = try household.write(more, to: "twee.json")
        #expect(household.takeIn(file).output.hasPrefix("✓ B-777: 2 vastleggingen ingelezen.\n"))
        #expect(household.takeIn(file).output == "✓ B-777: alles was er al. Er is niets veranderd.\n")
        #expect(try household.storedSignals().sorted() == ["Bram komt vaak zonder ontbijt op school.", "hier gezien"])
        let whole = household.wholeFile("B-777")
        #expect(whole.contains(#"{"kind": "veld.nieuw", "id": "nieuw", "x": "ü"}"#), "\(whole)")
        #expect(household.run(["verify"]).code == 0)
        let again = try Household(.team)
        #expect(again.takeIn(try again.write(whole, to: "geheel.json")).code == 0)
        #expect(again.wholeFile("B-777") == whole)
    }

    @Test func `A save that is too long for one line is one save again when it goes out`() throws {
        let words = (0..<40).map { number in
            let text = String(repeating: "woord ", count: 600)
            return
                #"{"kind": "words.recorded", "id": "w\#(number)", "speaker": "kind", "text": "\#(text)", "day": "2026-05-01"}"#
        }
        let long = DossierFixture.small.replacing(
            "\"parents\": [\"moeder\"]}]}", with: "\"parents\": [\"moeder\"]},\n\(words.joined(separator: ",\n"))]}")
        #expect(household.takeIn(try household.write(long, to: "lang.json")).code == 0)
        let whole = household.wholeFile("B-777")
        let other = try Household(.team)
        #expect(other.takeIn(try other.write(whole, to: "geheel.json")).code == 0)
        #expect(other.wholeFile("B-777") == whole)
        #expect(whole.split(separator: "\"entries\": [").count == 3)
    }

    @Test func `Control characters come in, and reach no terminal`() throws {
        let hostile = DossierFixture.small.replacing(
            "Bram komt vaak", with: #"\u001b]52;c;AAAA\u0007\u202e\u0000\u009b31m Bram komt vaak"#)
        #expect(household.takeIn(try household.write(hostile, to: "boos.json")).code == 0)
        let whole = household.run(["export", "B-777", "-"])
        for scalar in whole.output.unicodeScalars where scalar != "\n" {
            #expect(scalar.value >= 0x20 && !(0x7f...0x9f).contains(scalar.value) && scalar != "\u{202e}")
        }
        #expect(
            try household.storedSignals() == [
                "\u{1b}]52;c;AAAA\u{7}\u{202e}\u{0}\u{9b}31m Bram komt vaak zonder ontbijt op school."
            ])
    }

    @Test func `A file that is not there, a folder and a hundred megabytes each have their code`() throws {
        #expect(household.takeIn("/nergens.json").code == 4)
        #expect(household.takeIn(household.path).code == 1)
        let big = household.shell(
            "truncate -s 100M $TMPDIR/groot && $wijkoverleg import $TMPDIR/groot --as p-dewit --lang en")
        #expect(big.code == 1 && big.complaint == "The file is too big: 16 MB fit. Divide it.\n")
        let endless = household.shell("$wijkoverleg import - --as p-dewit --lang en </dev/zero")
        #expect(endless.complaint == big.complaint)
        #expect(household.run(["import", "x.json"]).code == 4)
        #expect(household.takeIn("x.csv", ["--csv"]).code == 64)
        #expect(household.takeIn("x.csv", ["--csv", "--family", "X-999"]).code == 4)
    }

    @Test func `The example of the documents is read in as it stands there`() throws {
        let example = try #require(DossierFixture.documented)
        let run = household.takeIn(try household.write(example, to: "voorbeeld.json"))
        #expect(run.code == 0, "\(run.complaint)")
        let notes = household.takeIn(try household.write(example, to: "voorbeeld.json"), ["--check"])
        #expect(notes.complaint.isEmpty, "\(notes.complaint)")
    }
}
