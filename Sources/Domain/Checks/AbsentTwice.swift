/// A professional who is involved and was absent at the last two discussions, with no word since (report ch. 5, question 4:
/// *altijd een overzicht van alle betrokken professionals*).
///
/// It is resolved once the professional is at the next discussion, or shows to be there still: by an agreement, something
/// seen, a contact, or expectations spoken after the last of the two. Who was not invited is not absent.
public enum AbsentTwice: Check {
    public static let row = 70
    public static let word = "absent-twice"
    public static let reads: [any EventKind.Type] = [
        Agreement.self, Attendance.self, ChildSpoken.self, Closing.self, ContactAttempt.self, Discussion.self,
        Expectation.self, Involvement.self, Signal.self,
    ]
    public static let norm = Norm(
        demand: Text(
            nl: "Jullie houden bij wie er nog echt betrokken is, ook van wie niet aan tafel zit.",
            en: "You keep track of who is really still involved, also of those not at the table."),
        why: Text(
            nl: "Iemand staat op de lijst en iedereen rekent erop. Maar die is al weg, of weet van niets.",
            en: "Somebody is on the list and everyone counts on them. But they have left, or know nothing of it."),
        speaks: Text(
            nl: "Als iemand die betrokken is bij de laatste twee besprekingen afwezig was en daarna niets liet horen.",
            en: "When somebody involved missed the last two discussions and has not been heard from since."),
        resolved: Text(
            nl: "Als die er de volgende keer bij is, een afspraak heeft, of iets vastlegt over het gezin.",
            en: "Once that person is there the next time, has an agreement, or records something about the family."),
        paragraph: Text(nl: "hoofdstuk 5, vraag 4", en: "chapter 5, question 4"), question: .whoLeads, nature: .gap,
        occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        let dossier = file.dossier
        let taken = dossier.discussions.lazy.filter { dossier.closing(of: $0.id) != nil }.prefix(2).compactMap {
            talk in dossier.attendance(in: talk.id).map { (talk, $0) }
        }
        guard taken.count == 2, let (last, newest) = taken.first, let (_, before) = taken.last else { return [] }
        return dossier.involvements(on: file.today).compactMap { help in
            let person = help.data.professional
            guard newest.data.isAbsent(person), before.data.isAbsent(person),
                !isHeard(person, since: last, in: file)
            else { return nil }
            let who = person.name.short
            return Finding(
                subjects: [help.id.id], names: [who],
                matter: Text(nl: "twee keer niet bij de bespreking", en: "missed the discussion twice"),
                evidence: (Evidence(help) + Evidence(before) + Evidence(newest)).entries, since: last.data.day,
                ask: Text(
                    nl: "Is \(who) nog betrokken? Wie belt en vertelt wat is afgesproken?",
                    en: "Is \(who) still involved? Who calls to tell them what was agreed?"),
                remedy: .agree(.whoLeads))
        }
    }

    /// Whether something of the professional was recorded since the discussion was opened.
    private static func isHeard(_ person: Professional, since talk: Known<Discussion>, in file: CaseFile) -> Bool {
        let ledger = file.dossier.ledger
        let day = talk.data.day
        return ledger.known(Agreement.self).contains {
            $0.provenance.place >= talk.provenance.place && $0.data.owners.contains { $0.isSame(as: person) }
        }
            || ledger.known(Signal.self).contains {
                $0.data.seen.latest >= day && $0.data.observer.map { $0.isSame(as: person) } ?? false
            }
            || ledger.known(ContactAttempt.self).contains {
                $0.data.day.latest >= day && $0.data.by.isSame(as: person)
            }
            || ledger.known(ChildSpoken.self).contains { $0.data.day.latest >= day && $0.data.by.isSame(as: person) }
            || ledger.known(Expectation.self).contains { $0.data.day >= day && $0.data.professional.isSame(as: person) }
    }
}

extension Attendance {
    fileprivate func isAbsent(_ person: Professional) -> Bool {
        professionals.contains { $0.presence == .absent && $0.professional.isSame(as: person) }
    }
}
