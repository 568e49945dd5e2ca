/// What is due or open in the families of one regisseur between meetings: the regisseur's own list, in order of date and
/// never of danger. It names nobody of a family and quotes nothing, because it tells of several families at once.
public struct OpenWork: Sendable {
    /// One thing to do or to ask about.
    public struct Item: Sendable, Hashable {
        public let family: FamilyID
        public let code: String
        /// When it was or is due; nothing when nobody set a date.
        public let due: Day?
        public let matter: Matter

        /// Whether it is something to ask about rather than something that was agreed.
        public var isPoint: Bool { if case .point = matter { true } else { false } }
    }

    /// What it is about.
    public enum Matter: Sendable, Hashable {
        /// A child is not safe now, by somebody's judgement.
        case notSafeNow
        case agreement(Reference<Agreement>, owners: [String])
        case condition(Reference<Condition>)
        case goal(Reference<Goal>)
        case leftOpen(Question)
        case lookBack
        /// A check that speaks between meetings, by its word.
        case point(String)
    }

    /// Children who are not safe now first, then by date, then what has none, and what there is to ask about last.
    public let items: [Item]

    /// - Parameter person: whose families they are: those of which this person is regisseur on the day.
    public init(of person: Reference<Person>, in dossiers: [Dossier], _ team: Team, on today: Day) {
        let own = dossiers.filter { dossier in
            RegieRole.allCases.contains { role in
                dossier.regisseurs(on: today, role: role).contains {
                    $0.data.regisseur.person.map { team.ledger.same($0, person) } ?? false
                }
            }
        }
        let all = own.flatMap { OpenWork.items(CaseFile(dossier: $0, team: team, today: today)) }
        let far = Day(number: 10_000_000)
        items = all.enumerated().sorted {
            let (one, other) = ($0.element, $1.element)
            return (one.turn, one.due ?? far, one.code, $0.offset) < (
                other.turn, other.due ?? far, other.code, $1.offset
            )
        }.map(\.element)
    }

    private static func items(_ file: CaseFile) -> [Item] {
        let dossier = file.dossier
        let matters = urgent(file) + work(dossier) + questions(dossier) + lookBack(dossier) + points(file)
        return matters.map { Item(family: dossier.id, code: dossier.code, due: $0.due, matter: $0.matter) }
    }

    private typealias Found = (due: Day?, matter: Matter)

    private static func urgent(_ file: CaseFile) -> [Found] {
        file.dossier.unsafeNow(on: file.today).isEmpty ? [] : [(nil, .notSafeNow)]
    }

    private static func work(_ dossier: Dossier) -> [Found] {
        let agreements = dossier.openAgreements.map { agreement -> Found in
            let owners = agreement.data.owners.map(\.name.short)
            return (agreement.data.before, .agreement(agreement.id, owners: owners))
        }
        let conditions = dossier.ledger.known(Condition.self).filter { dossier.outcome(of: $0.id) == nil }
        let goals = dossier.ledger.known(Goal.self).filter { dossier.isOpen($0.id) && $0.data.before != nil }
        return agreements + conditions.map { ($0.data.before, .condition($0.id)) }
            + goals.map { ($0.data.before, .goal($0.id)) }
    }

    /// Questions that were left open with somebody to find out, as they stand after the last discussion.
    private static func questions(_ dossier: Dossier) -> [Found] {
        guard let last = dossier.lastClosedDiscussion else { return [] }
        return Question.allCases.compactMap { question in
            dossier.answer(to: question, in: last.id)?.data.leftOpen.map { ($0.before, .leftOpen(question)) }
        }
    }

    private static func lookBack(_ dossier: Dossier) -> [Found] {
        dossier.lookBack.map { [($0.data.day, .lookBack)] } ?? []
    }

    private static func points(_ file: CaseFile) -> [Found] {
        Attention(file, checks: Checks.all.filter { $0.norm.occasion == .betweenMeetings }).points.map {
            (nil, .point($0.id))
        }
    }
}

extension OpenWork.Item {
    fileprivate var turn: Int { matter == .notSafeNow ? 0 : isPoint ? 2 : 1 }
}
