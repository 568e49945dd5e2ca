import Domain
import Seeds
import Support
import Terminal

@testable import App

extension FamilyTour {
    /// Every screen that is about one member, professional, point, norm, question or life domain.
    func around() {
        let points = desk.attention(family).points
        var screens: [any Screen] = [
            ClosingScreen(family, desk), ClosedScreen(family), EnterScreen(family, desk), NormsScreen(family, desk),
            PastDayScreen(family, desk), FamilyMapScreen(family, desk),
        ]
        screens += FormGroups.all.map { MenuScreen.group($0, family, desk) }
        screens += Question.allCases.map { AnswersScreen(family, $0, desk) }
        screens += LifeDomain.allCases.map { DomainsScreen(family, at: $0, desk) }
        screens += points.map { EvidenceScreen(family, point: $0.id, desk) }
        screens += points.flatMap(\.findings).map { RemedyForms.screen(for: $0.remedy, family: family, desk) }
        screens += dossier.ledger.conflicts.map { ConflictScreen(family, thing: $0.id, desk) }
        for member in dossier.members.map(\.id) {
            screens += [
                MenuScreen.about(member, family, desk), MemberScreen(family, member: member, desk),
                MemberMapScreen(family, member, desk),
            ]
        }
        for screen in screens { visit(screen) }
        for person in Involved(in: desk.caseFile(family)).professionals {
            let screen = ProfessionalScreen(family, person.id, desk)
            for keys in ["", "g"] { visit(screen, keys) }
        }
        directory()
        finding()
    }

    /// The directory while this family is on the table; for one family also while none is, which is the same for all.
    private func directory() {
        for place in code == "J-014" ? [family, nil] : [family] {
            visit(DirectoryScreen(desk, family: place))
            visit(FindPersonScreen(desk, family: place), "a")
            for person in desk.team.ledger.known(Person.self) where code == "J-014" {
                visit(PersonScreen(person.id, family: place, desk))
            }
        }
        visit(FamiliesScreen(desk))
        visit(MineScreen(desk))
    }

    private func finding() {
        let names = dossier.members.map { $0.data.name.given.lowercased() }
        for typed in names + ["e", "202", "vertrouwelijk"] { visit(FindScreen(family, desk), typed) }
        for typed in names + [code] { visit(FindFamilyScreen(desk), typed) }
    }

    /// What stands of each entry that was ever written.
    func entries() {
        for entry in written { visit(EntryScreen(family, entry: entry.id)) }
    }

    /// Undoing whatever was saved, as if it was saved here, and what the message line said about it.
    func undoing() {
        let saves = written.enumerated().map { index, entry in
            let said = FactForms.correcting(entry, family, desk).flatMap { FamilyTour.said(entry, $0, desk) }
            return Save(
                token: index + 1, place: .family(family), entries: [entry], said: said ?? Text(verbatim: ""))
        }
        for start in stride(from: 0, to: saves.count, by: 20) {
            var tour = self
            for save in saves[start..<min(start + 20, saves.count)] { tour.desk.history.add(save) }
            var player = Player(tour.desk, UndoScreen(.family(family), family: family, tour.desk))
            for save in saves[start..<min(start + 20, saves.count)].reversed() {
                player.tell(.say(save.said))
                show(player.program)
                player.play("u")
            }
        }
    }

    private static func said(_ entry: Entry, _ form: any Form, _ desk: Desk) -> Text? {
        (form as? any FactForm).flatMap { words(of: entry, $0, desk) }
    }

    private static func words<Kind: FactForm>(of entry: Entry, _ form: Kind, _ desk: Desk) -> Text? {
        (entry.fact as? Kind.Fact).map { form.said($0, desk) }
    }

    private var written: [Entry] {
        let seed = Seeds.families.first { $0.id == family }
        return seed.flatMap { try? Seeds.saves(of: $0, today: ExampleWorkspace.today).flatMap(\.entries) } ?? []
    }
}
