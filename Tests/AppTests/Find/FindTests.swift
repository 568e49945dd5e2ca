import Domain
import Seeds
import Support
import Terminal
import Testing

@testable import App

/// Finding in one family: everything that may be seen, nothing that may not, and never in another one.
struct FindTests {
    @Test func `What somebody saw, said, agreed or answered is found by its words, in any order`() {
        for (typed, kind) in [
            ("laat sem", "signaal"), ("praat MET Sém", "afspraak"), ("niemand sprak", "nu veilig?"),
            ("open vraag 1", "antwoord"), ("rahimi", "gezinslid"), ("linda bos", "aanwezigheid"),
            ("3 nov 2026", "kind"),
        ] {
            let text = Player.finding(typed).text
            #expect(text.contains(kind), "\(typed):\n\(text)")
        }
    }

    @Test func `People find by the words of either language`() {
        #expect(Player.finding("signal smit").text.contains("signaal"))
        #expect(Player.finding("19 Nov").text.contains("Sem kwam deze week"))
    }

    @Test func `Enter opens the entry or the member, and Escape comes back to what was typed`() {
        var player = Player.finding("twee keer te laat")
        player.play("↵")
        #expect((player.program.top as? EntryScreen)?.entry == EntryID("j014-sem-nov26"))
        player.play("⎋")
        #expect(player.text.contains("Zoek in dit gezin: twee keer te laat"))
        #expect(player.selectedItem.contains("Sem kwam deze week"))
        player = Player.finding("rahimi sem")
        player.play("↵")
        #expect(player.program.top is MenuScreen)
    }

    @Test(arguments: ExampleWorkspace.codes)
    func `No confidential word is found, shown or betrayed in any family until somebody asks for it`(code: String) {
        var player = Player()
        player.open(code)
        player.play("/")
        for word in Seeds.confidentialWords + ["▒", "vertrouwelijk", "confidential"] {
            player.play("⌃u" + word)
            #expect(player.text.contains("Niets gevonden"), "\(word) in \(code)")
        }
        player.play("⌃u")
        #expect(!player.text.contains("▒"))
    }

    @Test func `What is confidential is found after x, and gone again when the minute is over`() {
        var player = Player()
        player.open("J-014")
        player.play("x/kapstok")
        #expect(player.selectedItem.contains("kapstok"))
        player.tell(.reminded(1))
        #expect(player.text.contains("Niets gevonden"))
        #expect(!player.text.contains("Noor bij de"))
    }

    @Test func `Who reported is not found before somebody asks`() {
        var player = Player()
        let report = Entry(
            id: EntryID("secret-report"),
            Signal(
                seen: .on("2026-11-20"), text: "geschreeuw op de trap", observerName: "Xandrine van boven",
                source: .network, nature: .report))
        player.colleagueWrites([report], about: .j014)
        player.open("J-014")
        player.play("/geschreeuw")
        #expect(player.selectedItem.contains("geschreeuw"))
        player.play("⌃uxandrine")
        #expect(player.text.contains("Niets gevonden"))
    }

    @Test func `Nothing of another family is found`() {
        for code in ExampleWorkspace.codes where code != "J-014" {
            let dossier = ExampleWorkspace.desk().dossier(ExampleWorkspace.family(code))
            for member in dossier.members {
                let name = member.data.name.full
                guard !ExampleWorkspace.desk().dossier(.j014).members.contains(where: { $0.data.name.full == name })
                else { continue }
                #expect(Player.finding(name).text.contains("Niets gevonden"), "\(name)")
            }
        }
    }

    @Test func `What was taken back is not found, and what was corrected by its last words only`() {
        var player = Player()
        player.colleagueWrites([.newSignal("old")], about: .j014)
        player.colleagueWrites([.newSignal("new", text: "Sem was ziek", corrects: ["old"])], about: .j014)
        player.open("J-014")
        player.play("/vandaag weer niet")
        #expect(player.text.contains("Niets gevonden"))
        player.play("⌃usem was ziek")
        #expect(player.selectedItem.contains("Sem was ziek"))
        player.colleagueWrites(
            [Entry(id: EntryID("gone"), Withdrawal(entry: EntryID("new"), reason: "dubbel"))], about: .j014)
        #expect(player.text.contains("Niets gevonden"))
    }

    @Test func `News from another terminal comes in without moving the cursor or what is typed`() {
        var player = Player.finding("school")
        player.play("↓↓")
        let before = player.selectedItem
        player.colleagueWrites([.newSignal()], about: .j014)
        #expect(player.selectedItem == before)
        #expect(player.text.contains("Sem is vandaag weer"))
        #expect(player.text.contains("Zoek in dit gezin: school"))
    }

    @Test func `With initials no name of a member stands in what was found`() {
        var player = Player.finding("sem")
        player.play("③")
        #expect(!player.text.contains("Sem"))
        #expect(player.text.contains("S."))
    }

    @Test func `A hit far on in a long text is in view`() {
        let long = String(repeating: "een heel lang verhaal ", count: 20) + "met een naald erin"
        let pieces = Excerpt(long, FoldedQuery("NAALD"), width: 40).pieces
        let shown = pieces.map(\.text).joined()
        #expect(shown.hasPrefix("…"))
        #expect(shown.contains("naald erin"))
        #expect(cells(shown) <= 40)
        #expect(pieces.contains(StyledText("naald", Style.plain.emphasised)))
    }
}

/// Finding a family from the overview.
struct FindFamilyTests {
    @Test(arguments: [
        ("j-014", ["J-014"]), ("J014", ["J-014"]), ("6 jaar", ["J-014", "L-027", "R-002"]),
        ("jaar 11", ["H-016", "J-014"]), ("13 jr", ["G-024", "T-038", "V-021"]),
        ("mnd", ["B-003", "L-027", "S-019"]), ("ongeboren", ["K-030"]), ("unborn", ["K-030"]),
        ("kaya", ["E-046", "H-016", "L-027", "R-002", "V-021"]),
        ("marijke", ["B-003", "G-024", "K-030", "P-009", "S-019"]), ("Rahimi sem", ["J-014"]), ("xyzzy", []),
    ])
    func `A family is found by code, by a child’s age, by regisseur and by name`(typed: String, codes: [String]) {
        var player = Player()
        player.play("/" + typed)
        let shown = ExampleWorkspace.codes.filter { player.body.contains($0) }
        #expect(shown == codes, "\(typed):\n\(player.text)")
    }

    @Test func `A name finds the family and is never shown`() {
        let desk = ExampleWorkspace.desk()
        for dossier in desk.workspace.families {
            for member in dossier.members where !Wall(dossier, desk).hides(member) {
                var player = Player()
                player.play("/" + member.data.name.given)
                #expect(player.body.contains(dossier.code), "\(dossier.code)")
                for other in dossier.members {
                    #expect(!player.body.dropFirst(5).contains(other.data.name.given + " "), "\(dossier.code)")
                }
            }
        }
    }

    @Test func `Enter opens the family, and Escape goes back to the overview without the name`() {
        var player = Player()
        player.play("/noor↵")
        #expect(player.program.top.family == .j014)
        player.play("⎋")
        #expect(player.program.top is FamiliesScreen)
        #expect(!player.text.contains("noor"))
    }
}

extension Player {
    /// J-014 on the table, and this looked for in it.
    static func finding(_ typed: String) -> Player {
        var player = Player()
        player.open("J-014")
        player.play("/" + typed)
        return player
    }

    /// What stands below the line that is typed in.
    var body: String {
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
        return rows.dropFirst(5).dropLast(2).joined(separator: "\n")
    }
}
