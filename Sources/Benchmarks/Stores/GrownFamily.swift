import Domain

/// An invented family of nine with twenty professionals, twelve discussions and as many entries as are asked for: the same
/// ones in every run. It shows what size costs; how a file reads is for the example team.
struct GrownFamily {
    static let id = FamilyID("grown")
    private(set) var lines: [Recorded] = []
    private var members: [Reference<Member>] = []
    private var signals: [Reference<Signal>] = []
    private var agreements: [Reference<Agreement>] = []
    private var discussion: Reference<Discussion>?
    private var day: Day
    private let first: Day
    private let entries: Int
    /// Over how many days the entries are spread.
    private static let days = 4 * 365

    /// - Parameter today: the last day on which something is recorded, and on which a discussion is open.
    init(entries: Int, until today: Day) {
        first = today.advanced(by: -GrownFamily.days)
        day = first
        self.entries = max(1, entries)
        add(Family(code: "Z-999"))
        people()
        setUp()
        var turn = 0
        while lines.count < entries {
            if turn % max(1, entries / 13) == entries / 26 { discuss() }
            happen(turn)
            turn += 1
        }
        discussion = add(Discussion(day: today, chair: Professional.invented[0]))
    }

    private mutating func people() {
        let adults: [(String, MemberRole)] = [
            ("Marieke", .mother), ("Henk", .father), ("Danny", .partner), ("Truus", .grandparent),
        ]
        for (name, role) in adults {
            members.append(add(Member(name: PersonName(given: name, surname: "Grootveld"), role: role)))
        }
        for (index, name) in ["Kim", "Joost", "Sanne", "Bram", "Lotte"].enumerated() {
            let born = PartialDay(year: day.year - 12 + 3 * index, month: 2 + index, day: 11)
            let child = Member(
                name: PersonName(given: name, surname: "Grootveld"), role: .child, birth: born,
                parents: Array(members.prefix(2)))
            members.append(add(child))
        }
    }

    private mutating func setUp() {
        for member in members {
            add(Residence(member: member, household: "thuis", setting: .home, since: PartialDay(day)))
        }
        for child in members.dropFirst(4) {
            add(Custody(child: child, holders: Array(members.prefix(2)), source: .register, since: PartialDay(day)))
        }
        for (index, professional) in Professional.invented.enumerated() {
            let about = [members[index % 9], members[(index * 5 + 2) % 9]]
            add(
                Involvement(
                    professional: professional, about: about, sees: about, reason: "hulp bij \(about.count) mensen",
                    since: PartialDay(day)))
        }
        add(RegisseurAppointment(regisseur: Professional.invented[0], since: day))
        for (index, domain) in LifeDomain.allCases.enumerated() {
            add(
                Problem(
                    members: [members[index % 4]], domain: domain, text: "zorgen op dit gebied", since: PartialDay(day))
            )
        }
    }

    /// One thing after the other, in the mixture of a real file: mostly signals.
    private mutating func happen(_ turn: Int) {
        let who = Professional.invented[turn * 7 % 20]
        let child = members[4 + turn % 5]
        let about = turn % 3 == 0 ? [] : [members[turn * 5 % 9], child]
        switch turn % 9 {
        case 5:
            add(ChildSpoken(child: child, by: who, day: PartialDay(day), manner: .alone, note: "over school en thuis"))
        case 6: add(SafetyJudgement(child: child, answer: turn % 2 == 0 ? .yes : .unknown, by: who, day: day))
        case 7: agree(turn, who, about)
        case 8:
            add(
                DomainPicture(domain: LifeDomain.allCases[turn % 7], members: about, state: .worries, by: who, day: day)
            )
        default:
            let tone: SignalTone = turn % 4 == 0 ? .goingWell : .worry
            let topic = SignalTopic.allCases[turn * 3 % SignalTopic.allCases.count]
            signals.append(
                add(
                    Signal(
                        seen: PartialDay(day),
                        text: "\(GrownFamily.words[turn % 6]), \(GrownFamily.words[turn / 6 % 6])",
                        observer: who, about: about, source: .professional, tone: tone, topic: topic)))
        }
    }

    private mutating func agree(_ turn: Int, _ who: Professional, _ about: [Reference<Member>]) {
        if turn % 2 == 0, let agreement = agreements.dropLast(turn % 4).last {
            add(AgreementOutcome(agreement: agreement, outcome: .done, day: day))
        } else {
            agreements.append(
                add(
                    Agreement(
                        text: "praat met school over \(GrownFamily.words[turn % 6])", owners: [who],
                        before: day.advanced(by: 42), about: about, signals: Array(signals.suffix(1)),
                        question: Question.allCases[turn % 5], discussion: discussion)))
        }
    }

    /// A discussion from its opening to its closing, all five questions answered.
    private mutating func discuss() {
        let opened = add(Discussion(day: day, chair: Professional.invented[0]))
        discussion = opened
        let present = Professional.invented.prefix(8).map { ProfessionalPresence($0, .present) }
        add(Attendance(discussion: opened, professionals: present))
        for question in Question.allCases {
            add(Answer(discussion: opened, question: question, text: "wij letten samen op: \(GrownFamily.words[2])"))
        }
        add(OwnWords(speaker: members[0], text: "ik wil rust in huis", day: day, discussion: opened))
        add(LookBack(day: day.advanced(by: 90), discussion: opened))
        add(Closing(discussion: opened, day: day))
    }

    @discardableResult
    private mutating func add<Kind: EventKind>(_ fact: Kind) -> Reference<Kind> {
        let number = lines.count + 1
        let id = EntryID("z\(number)")
        day = first.advanced(by: min(number, entries) * GrownFamily.days / entries)
        let place = Place(clock: number, writer: WriterID("bench"), number: number)
        let provenance = Provenance(
            place: place, at: Moment(day: day), by: Reference(EntryID("p-dalen")))
        lines.append(Recorded(provenance: provenance, entries: [Entry(id: id, fact)]))
        return Reference(id)
    }

    private static let words = [
        "komt te laat op school", "eet goed mee", "is stil en moe", "ruzie over geld", "moeder vraagt zelf om hulp",
        "speelt met andere kinderen",
    ]
}

extension Professional {
    /// Twenty of them, from every sector.
    fileprivate static let invented: [Professional] = (0..<20).map { number in
        let sector = Sector.allCases[number % Sector.allCases.count]
        return Professional(
            name: PersonName(given: "A.", surname: "Bedacht-\(number + 1)"), role: sector.label.nl,
            organisation: "Organisatie \(number + 1)", sector: .known(sector), side: .known(sector.side))
    }
}
