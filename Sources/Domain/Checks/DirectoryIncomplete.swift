/// Somebody who is involved and whom the directory does not tell how to reach, or who stands in (report 1.2.2, *sociale
/// kaart, elkaars rollen*).
///
/// A role and a phone number are asked of everyone involved who is in the directory; the organisation’s number is enough.
/// A deputy only of those on whom a child depends: the regisseur, and who watches over a child without a deputy of its own.
public enum DirectoryIncomplete: Check {
    public static let row = 37
    public static let word = "directory-incomplete"
    public static let reads: [any EventKind.Type] = [
        Involvement.self, Person.self, RegisseurAppointment.self, Watcher.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Jullie kunnen elkaar vinden: wat doet ieder, hoe is die te bereiken, en wie vervangt?",
            en: "You can find each other: what somebody does, how to reach them, and who stands in."),
        why: Text(
            nl: "Wie een ander niet kan bereiken, wacht. Ook als het niet kan wachten.",
            en: "Those who cannot reach each other wait. Even when it cannot wait."),
        speaks: Text(
            nl:
                "Als van iemand die betrokken is de functie of het telefoonnummer niet in het adresboek staat, of als bij de regisseur of wie oplet geen vervanger staat.",
            en:
                "When the directory lacks the role or phone number of somebody involved, or a deputy for the regisseur or for the one who watches."
        ),
        resolved: Text(nl: "Als dat in het adresboek staat.", en: "Once the directory has it."),
        paragraph: Text(nl: "paragraaf 1.2.2", en: "section 1.2.2"), question: .wholePicture, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let needed = deputised(in: file)
        var seen: Set<Reference<Person>> = []
        return places(in: file).compactMap { place in
            guard let person = place.person, let known = file.team.ledger[person], seen.insert(known.id).inserted else {
                return nil
            }
            let lacks = lacks(of: known.data, needsDeputy: needed.contains(known.id), in: file.team)
            guard !lacks.isEmpty else { return nil }
            let who = known.data.name.short
            let what = Text.joined(lacks, by: ", ")
            return Finding(
                subjects: [known.id.id], names: [who], matter: what + Text(nl: " ontbreekt", en: " missing"),
                evidence: place.evidence.entries, since: place.evidence.since,
                ask: Text(
                    nl: "Hoe bereiken jullie \(who), en wie neemt het over bij ziekte of vakantie?",
                    en: "How do you reach \(who), and who takes over in case of illness or leave?"),
                remedy: .completePerson(known.id))
        }
    }

    private struct Place {
        let person: Reference<Person>?
        let evidence: Evidence
    }

    /// Everyone who is involved, has the regie or watches, with the entry that says so.
    private static func places(in file: CaseFile) -> [Place] {
        file.dossier.regisseurs(on: file.today).map { Place(person: $0.data.regisseur.person, evidence: Evidence($0)) }
            + watchers(in: file).map { Place(person: $0.data.watcher.person, evidence: Evidence($0)) }
            + file.dossier.involvements(on: file.today).map {
                Place(person: $0.data.professional.person, evidence: Evidence($0))
            }
    }

    private static func watchers(in file: CaseFile) -> [Known<Watcher>] {
        file.dossier.ledger.known(Watcher.self).filter { $0.data.holds(on: file.today) }
    }

    private static func deputised(in file: CaseFile) -> Set<Reference<Person>> {
        let regie = file.dossier.regisseurs(on: file.today).compactMap(\.data.regisseur.person)
        let watching = watchers(in: file).filter { $0.data.deputy == nil }.compactMap(\.data.watcher.person)
        return Set((regie + watching).map(file.team.ledger.identity))
    }

    private static func lacks(of person: Person, needsDeputy: Bool, in team: Team) -> [Text] {
        let number = [person.phone, team.ledger[person.organisation]?.data.phone].compactMap { $0 }
        return [
            person.role.isEmpty ? Text(nl: "functie", en: "role") : nil,
            number.allSatisfy(\.isEmpty) ? Text(nl: "telefoon", en: "phone") : nil,
            needsDeputy && person.deputy == nil ? Text(nl: "vervanger", en: "deputy") : nil,
        ].compactMap { $0 }
    }
}
