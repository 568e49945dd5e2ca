import Domain
import Support
import Terminal

@testable import App

/// The text of docs/keys.md, made from the commands of every screen as it opens on the example family.
struct KeysPage {
    /// A screen, the desk it is opened on, and the words above its keys.
    struct Place {
        let heading: Text
        let desk: Desk
        let screen: any Screen

        init(_ heading: Text, _ desk: Desk, _ screen: any Screen) {
            self.heading = heading
            self.desk = desk
            self.screen = screen
        }

        var own: [Command] { screen.commands(desk) }
        /// What can be done here because it can be done on other screens too.
        var shared: [Command] { CommonCommands.all(for: screen, desk).filter { !own.contains($0) } }
    }

    let places: [Place]

    init() {
        let family = ExampleWorkspace.family("J-014")
        let desk = ExampleWorkspace.desk()
        var journals = ExampleWorkspace.journals
        journals.append(
            [Entry(id: EntryID("keys-discussion"), Discussion(day: desk.today))], to: .family(family),
            by: ExampleWorkspace.chair, at: Moment(day: desk.today))
        let inDiscussion = ExampleWorkspace.desk(workspace: journals.workspace)
        places =
            KeysPage.starting(desk) + KeysPage.reading(family, desk) + KeysPage.involved(family, desk)
            + [
                Place(
                    Text(nl: "V: vóór de bespreking", en: "V: before the discussion"), desk, VragenScreen(family, desk))
            ]
            + KeysPage.discussing(family, inDiscussion) + KeysPage.finding(family, desk)
            + KeysPage.directory(desk)
    }

    private static func starting(_ desk: Desk) -> [Place] {
        [
            Place(Text(nl: "De eerste keer", en: "The first time"), desk, WelcomeScreen(desk)),
            Place(Text(nl: "Wie bent u?", en: "Who are you?"), desk, WhoScreen(desk)),
            Place(Text(nl: "Het overzicht", en: "The overview"), desk, FamiliesScreen(desk)),
            Place(Text(nl: "m: mijn lijst", en: "m: my list"), desk, MineScreen(desk)),
        ]
    }

    private static func reading(_ family: FamilyID, _ desk: Desk) -> [Place] {
        let dossier = desk.dossier(family)
        let none = EntryID("none")
        let point = desk.attention(family).points.first?.id ?? ""
        let hidden = dossier.ledger.known(OwnWords.self).first { $0.isConfidential }?.entry ?? none
        let conflict = dossier.ledger.conflicts.first?.id ?? none
        return [
            Place(Text(nl: "G: het gezin", en: "G: the family"), desk, GezinScreen(family, desk)),
            Place(
                Text(nl: "Eén gezinslid", en: "One member"), desk,
                MemberScreen(family, member: dossier.members.first?.id ?? Reference(none), desk)),
            Place(Text(nl: "S: de signalen", en: "S: the signals"), desk, SignalenScreen(family, desk)),
            Place(Text(nl: "A: de afspraken", en: "A: the agreements"), desk, AfsprakenScreen(family, desk)),
            Place(Text(nl: "T: terugkijken", en: "T: looking back"), desk, TerugkijkenScreen(family, desk)),
            Place(
                Text(nl: "Een vraag door de tijd", en: "A question through time"), desk,
                AnswersScreen(family, .whoWatches, desk)),
            Place(
                Text(nl: "Wanneer is het veilig genoeg?", en: "When is it safe enough?"), desk,
                NormsScreen(family, desk)),
            Place(
                Text(nl: "h: hoe was het op een dag?", en: "h: how was it on a day?"), desk, PastDayScreen(family, desk)
            ),
            Place(Text(nl: "Alle aandachtspunten", en: "All points of attention"), desk, PointsScreen(family, desk)),
            Place(
                Text(nl: "Eén aandachtspunt", en: "One point of attention"), desk,
                EvidenceScreen(family, point: point, desk)),
            Place(Text(nl: "Eén feit", en: "One fact"), desk, EntryScreen(family, entry: hidden)),
            Place(
                Text(nl: "Twee keer anders vastgelegd", en: "Recorded in two ways"), desk,
                ConflictScreen(family, thing: conflict, desk)),
            Place(Text(nl: "i: invoeren", en: "i: enter"), desk, EnterScreen(family, desk)),
            Place(
                Text(nl: "Een keuzelijst", en: "A list to choose from"), desk,
                MenuScreen.group(.family, family, desk)),
            Place(Text(nl: "Een formulier", en: "A form"), desk, draftedForm(family, desk)),
            Place(Text(nl: "De leefgebieden", en: "The life domains"), desk, DomainsScreen(family, desk)),
        ]
    }

    private static func involved(_ family: FamilyID, _ desk: Desk) -> [Place] {
        let member = desk.dossier(family).members.first?.id ?? Reference(EntryID("none"))
        let first = Involved(in: desk.caseFile(family)).professionals.first?.id
        let professional = first ?? .named(PersonName(given: ""), organisation: "")
        return [
            Place(Text(nl: "B: de betrokkenen", en: "B: those involved"), desk, BetrokkenenScreen(family, desk)),
            Place(
                Text(nl: "De kaart van één gezinslid", en: "The map of one member"), desk,
                MemberMapScreen(family, member, desk)),
            Place(
                Text(nl: "De kaart van het hele gezin", en: "The map of the whole family"), desk,
                FamilyMapScreen(family, desk)),
            Place(
                Text(nl: "Eén professional", en: "One professional"), desk,
                ProfessionalScreen(family, professional, desk)),
        ]
    }

    /// A form with a draft in it, which has every key that a form can have.
    private static func draftedForm(_ family: FamilyID, _ desk: Desk) -> FormScreen {
        let form = SignalForm(family: family)
        var desk = desk
        desk.drafts[form.draftKey] = ["text": "…"]
        return FormScreen(form, desk)
    }

    private static func discussing(_ family: FamilyID, _ desk: Desk) -> [Place] {
        [
            Place(Text(nl: "V: de vijf vragen", en: "V: the five questions"), desk, VragenScreen(family, desk)),
            Place(Text(nl: "Vóór het sluiten", en: "Before closing"), desk, ClosingScreen(family, desk)),
            Place(Text(nl: "Na het sluiten", en: "After closing"), desk, ClosedScreen(family)),
        ]
    }
}
