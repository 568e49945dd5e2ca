/// A family of which somebody is missing from the picture: a parent nobody asked about, an adult in the house whom nobody
/// met, a birth that was never recorded (report ch. 5, question 2; 4.3).
///
/// It is resolved by naming the parent or saying what is known of him or her, by somebody seeing the adult, and by
/// recording the birth.
public enum FamilyIncomplete: Check {
    public static let row = 28
    public static let word = "family-incomplete"
    public static let reads: [any EventKind.Type] = [
        Attendance.self, ContactAttempt.self, Involvement.self, Member.self, Residence.self, Signal.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Alle gezinsleden zijn bekend: beide ouders van elk kind, en iedereen die in huis woont.",
            en: "All members of the family are known: both parents of each child, and everyone in the house."),
        why: Text(
            nl: "Een ouder of nieuwe partner die niemand kent, kan steun geven of onveiligheid brengen.",
            en: "A parent or new partner whom nobody knows can give support or bring danger."),
        speaks: Text(
            nl:
                "Bij een kind van wie niet beide ouders bekend zijn, bij een ouder of partner in huis die niemand van jullie zag, en als de uitgerekende datum voorbij is zonder geboorte.",
            en:
                "For a child whose parents are not both known, for a parent or partner in the house whom none of you saw, and when the due date is past without a birth."
        ),
        resolved: Text(
            nl:
                "Als jullie vastleggen wie de ouder is of wat daarover bekend is, als iemand de volwassene ziet, en als de geboorte is vastgelegd.",
            en:
                "Once you record who the parent is or what is known, once somebody sees the adult, and once the birth is recorded."
        ),
        paragraph: Text(nl: "hoofdstuk 5, vraag 2, en paragraaf 4.3", en: "chapter 5, question 2, and section 4.3"),
        question: .wholePicture, nature: .gap, occasion: .always)

    public static func findings(in file: CaseFile) -> [Finding] {
        let children = file.dossier.minors(on: file.today).compactMap { finding(forChild: $0, in: file) }
        let adults = file.dossier.caretakers.compactMap { finding(forAdult: $0, in: file) }
        return children + adults
    }

    private static func finding(forChild child: Known<Member>, in file: CaseFile) -> Finding? {
        let name = child.data.name.given
        let lacks = [lateBirth(of: child, in: file), missingParents(of: child, in: file)].compactMap { $0 }
        guard !lacks.isEmpty else { return nil }
        return Finding(
            subjects: [child.id.id], names: [name], matter: Text.joined(lacks.map(\.matter), by: ", "),
            evidence: [child.entry], since: lacks.compactMap(\.since).min(),
            ask: Text.joined(lacks.map(\.ask), by: " "), remedy: .completeMember(child.id))
    }

    private struct Lack {
        let matter: Text
        let since: Day?
        let ask: Text
    }

    private static func lateBirth(of child: Known<Member>, in file: CaseFile) -> Lack? {
        guard child.data.isUnborn, let expected = child.data.expected, expected.latest < file.today else { return nil }
        let name = child.data.name.given
        return Lack(
            matter: Text(
                nl: "geboorte verwacht, niet vastgelegd", en: "birth expected, not recorded"),
            since: expected.latest,
            ask: Text(nl: "Is \(name) geboren? Hoe gaat het?", en: "Has \(name) been born? How are things?"))
    }

    private static func missingParents(of child: Known<Member>, in file: CaseFile) -> Lack? {
        let ledger = file.dossier.ledger
        let parents = Set(child.data.parents.filter { ledger[$0] != nil }.map(ledger.identity))
        guard parents.count < 2, child.data.otherParent == nil else { return nil }
        let name = child.data.name.given
        return Lack(
            matter: parents.isEmpty
                ? Text(nl: "ouders niet vastgelegd", en: "parents not recorded")
                : Text(nl: "andere ouder niet vastgelegd", en: "other parent not recorded"),
            since: file.dossier.inFileSince(child.id),
            ask: Text(
                nl: "Wie zijn de ouders van \(name)? Wat weten jullie van hen, en wie zegt dat?",
                en: "Who are \(name)’s parents? What do you know of them, and who told you?"))
    }

    /// A parent or partner who lives in the house and whom nobody saw: not one who is involved, not by own observation,
    /// not at the table.
    private static func finding(forAdult adult: Known<Member>, in file: CaseFile) -> Finding? {
        let homes = file.dossier.residences(of: adult.id, on: file.today).filter { $0.data.setting == .home }
        guard !homes.isEmpty, !isSeen(adult.id, in: file) else { return nil }
        let evidence = Evidence(homes)
        let name = adult.data.name.given
        return Finding(
            subjects: [adult.id.id], names: [name],
            matter: isPhoned(adult.id, in: file)
                ? Text(
                    nl: "in huis, nog niet gezien (wel gebeld)", en: "in the house, not seen yet (spoken on the phone)")
                : Text(nl: "in huis, door ons niet gezien", en: "in the house, not seen by us"),
            evidence: evidence.entries, since: evidence.since,
            ask: Text(
                nl: "Wie van jullie heeft \(name) zelf gesproken? Wat betekent \(name) voor de kinderen?",
                en: "Which of you has spoken with \(name)? What does \(name) mean to the children?"),
            remedy: .arrangeHelp(member: adult.id))
    }

    /// Whether one of us had him or her on the phone.
    private static func isPhoned(_ adult: Reference<Member>, in file: CaseFile) -> Bool {
        file.dossier.contactAttempts.contains { call in
            call.data.way == .phone && call.data.outcome == .reached
                && call.data.with.contains { file.dossier.ledger.same($0, adult) }
        }
    }

    private static func isSeen(_ adult: Reference<Member>, in file: CaseFile) -> Bool {
        let dossier = file.dossier
        let names = { (members: [Reference<Member>]) in members.contains { dossier.ledger.same($0, adult) } }
        return dossier.involvements(on: file.today).contains { names($0.data.sees) }
            || dossier.signals.contains { $0.data.source == .ownObservation && names($0.data.about) }
            || dossier.ledger.known(Attendance.self).contains { attendance in
                names(attendance.data.members.filter { $0.presence == .present }.map(\.member))
            }
    }
}
